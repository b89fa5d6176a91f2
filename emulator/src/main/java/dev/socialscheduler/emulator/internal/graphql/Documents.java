package dev.socialscheduler.emulator.internal.graphql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.GraphQlBody.BadRequest;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.graphql.validation.DocumentCheck;
import dev.socialscheduler.emulator.internal.graphql.validation.Mistake;
import dev.socialscheduler.emulator.internal.graphql.validation.ValidationResult;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Call;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import java.util.List;

/** Inspects documents before, or instead of, executing them. Thread-safe. */
final class Documents {
    private final DocumentCheck check;

    Documents(GraphQLSchema schema) {
        this.check = new DocumentCheck(schema);
    }

    ValidationResult check(GraphQlBody body) {
        return check.check(body.query(), body.operationName(), body.variables());
    }

    /** Returns HTTP 400 without data, with one entry for each mistake. */
    static Answer rejection(ValidationResult result) {
        List<ObjectNode> entries = result.mistakes().stream()
                .map(mistake -> entry(mistake, result.kind()))
                .toList();
        return GraphQlJson.errors(400, entries);
    }

    /** Returns what a body requests, as far as it can be read. */
    static Call describe(String body) {
        try {
            GraphQlBody read = GraphQlBody.read(body);
            Document document = DocumentCheck.parse(read.query());
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .findFirst()
                    .map(operation ->
                            new Call(operation.getName(), RootFields.of(document, operation), read.variables()))
                    .orElse(Call.UNREADABLE);
        } catch (BadRequest | InvalidSyntaxException e) {
            return Call.UNREADABLE; // the execution reports what is wrong
        }
    }

    private static ObjectNode entry(Mistake mistake, ValidationResult.Kind kind) {
        ObjectNode entry = GraphQlJson.MAPPER.createObjectNode().put("message", mistake.message());
        if (!mistake.locations().isEmpty()) {
            ArrayNode locations = entry.putArray("locations");
            for (SourceLocation location : mistake.locations()) {
                locations.addObject().put("line", location.getLine()).put("column", location.getColumn());
            }
        }
        if (kind.code() != null) {
            entry.putObject("extensions").put("code", kind.code());
        }
        return entry;
    }
}
