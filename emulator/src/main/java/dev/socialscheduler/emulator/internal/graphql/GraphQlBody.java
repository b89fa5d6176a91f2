package dev.socialscheduler.emulator.internal.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a GraphQL request: a document, its variables, and the name of the operation to execute. */
record GraphQlBody(
        String query, JsonNode variables, @Nullable String operationName) {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** Reads a body, or reports why it is not a GraphQL request. */
    static GraphQlBody read(String body) throws BadRequest {
        JsonNode json = parse(body);
        if (json.isArray()) {
            throw new BadRequest("Operation batching is not supported. Send one operation in one request.");
        }
        if (!json.isObject()
                || !json.path("query").isTextual()
                || json.path("query").asText().isBlank()) {
            throw new BadRequest("The request body must be a JSON object with a non-empty \"query\".");
        }
        JsonNode variables = json.path("variables");
        if (!variables.isMissingNode() && !variables.isNull() && !variables.isObject()) {
            throw new BadRequest("\"variables\" must be a JSON object.");
        }
        return new GraphQlBody(
                json.path("query").asText(),
                variables,
                json.path("operationName").textValue());
    }

    /** Returns the variables as plain values. */
    Map<String, Object> variableValues() {
        return variables.isObject() ? GraphQlJson.MAPPER.convertValue(variables, MAP) : Map.of();
    }

    private static JsonNode parse(String body) throws BadRequest {
        try {
            return GraphQlJson.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new BadRequest("The request body is not valid JSON: " + e.getOriginalMessage());
        }
    }

    /** The body is not a GraphQL request. */
    static final class BadRequest extends Exception {
        BadRequest(String message) {
            super(message);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }
}
