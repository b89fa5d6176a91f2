package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** graphql-java's own validator as a safety net for rules that are not implemented here, mainly conflicting fields. */
final class ForeignRules {
    private static final Pattern CONFLICT = Pattern.compile(".*: '(.*?)' : '(.*?)' and '(.*?)' are different fields");
    private static final Pattern ARGUMENTS = Pattern.compile(".*: '(.*?)' : fields have different arguments");
    private static final String HINT = " Use different aliases on the fields to fetch both if this was intentional.";

    private ForeignRules() {}

    static List<Mistake> mistakes(GraphQLSchema schema, Document document) {
        return new Validator()
                .validateDocument(schema, document, Locale.ENGLISH).stream()
                        .map(ForeignRules::translated)
                        .toList();
    }

    private static Mistake translated(ValidationError error) {
        return new Mistake(translated(String.valueOf(error.getMessage())), error.getLocations());
    }

    private static String translated(String message) {
        Matcher names = CONFLICT.matcher(message);
        if (names.matches()) {
            return "Fields \"" + names.group(1) + "\" conflict because \"" + names.group(2) + "\" and \""
                    + names.group(3) + "\" are different fields." + HINT;
        }
        Matcher arguments = ARGUMENTS.matcher(message);
        if (arguments.matches()) {
            return "Fields \"" + arguments.group(1) + "\" conflict because they have differing arguments." + HINT;
        }
        return message.replaceFirst("^Validation error \\([^)]*\\) : ", "");
    }
}
