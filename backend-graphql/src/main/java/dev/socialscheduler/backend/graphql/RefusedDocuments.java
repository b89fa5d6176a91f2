package dev.socialscheduler.backend.graphql;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells when a server refused a document before it ran it, which is the same as that nothing was changed. */
final class RefusedDocuments {

    private static final Set<String> CODES = Set.of("GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED");

    /**
     * What validators say of names and shapes, as against values: with variables, whose code is not known, the same words
     * come under another code, or under none.
     */
    private static final Pattern OF_SHAPE = Pattern.compile("is not defined by type \""
            + "|does not exist in \"\\w+\" enum"
            + "|of required type \"[^\"]+\" was not provided"
            + "|Cannot query field \"|Unknown argument \"|Unknown type \"|Fragment cannot be spread"
            + "|Exactly one key must be specified|must specify exactly one key"
            + "|Expected type \"\\w+\" to be an object");

    private RefusedDocuments() {}

    static boolean isOne(int status, @Nullable String code, String messages) {
        if (code != null && CODES.contains(code)) {
            return true;
        }
        boolean isOfVariables = code == null || code.equals("BAD_USER_INPUT");
        return status == 400 && isOfVariables && OF_SHAPE.matcher(messages).find();
    }
}
