package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.graphql.Dialect;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents of a dialect as the backend sends them, and the schema that they must be valid against. */
final class Documents {

    private static final String RESOURCES = "/dev/socialscheduler/backend/graphql/internal/";
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w+)");

    private final List<String> folders;
    private final GraphQLSchema schema;

    private Documents(Dialect dialect, String... folders) {
        this.folders = List.of(folders);
        this.schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(dialect.sdl()));
    }

    static Documents of(Dialect dialect) {
        return switch (dialect) {
            case CURRENT -> new Documents(dialect, "current");
            case BETA -> new Documents(dialect, "beta", "current");
            case GATEWAY -> new Documents(dialect, "gateway");
        };
    }

    /** Returns a document, which the schema accepts. */
    String valid(String operation) {
        String text = text(operation);
        assertThat(mistakes(text)).as(operation).isEmpty();
        return text;
    }

    /** Returns what the schema has against a document, whichever dialect it is in. */
    List<ValidationError> mistakes(String text) {
        return new Validator().validateDocument(schema, Parser.parse(text), Locale.ENGLISH);
    }

    /** Returns a document with the fragments that it needs, each once. */
    String text(String operation) {
        StringBuilder text = new StringBuilder(read(operation));
        Set<String> added = new LinkedHashSet<>();
        Matcher spreads = SPREAD.matcher(text);
        while (spreads.find()) {
            if (added.add(spreads.group(1))) {
                int position = spreads.end();
                text.append(read("fragments/" + spreads.group(1)));
                spreads.reset(text).region(position, text.length());
            }
        }
        return text.toString();
    }

    private String read(String name) {
        String resource = folders.stream()
                .map(folder -> RESOURCES + folder + "/" + name + ".graphql")
                .filter(path -> Documents.class.getResource(path) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + name + " in " + folders));
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
