package dev.socialscheduler.emulator.internal.maton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Connection.Method;

/** The body of a create. Unknown fields are ignored. */
record ConnectionRequest(String app, Method method) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ConnectionRequest read(String body) {
        JsonNode json = parse(body);
        if (!json.isObject()) {
            throw MatonException.badRequest("The body must be a JSON object");
        }
        if (!json.path("app").isTextual()) {
            throw MatonException.badRequest("The field 'app' is missing");
        }
        if (!json.path("app").asText().equals(Connection.BUFFER)) {
            throw MatonException.badRequest("Unknown app");
        }
        return new ConnectionRequest(Connection.BUFFER, method(json.path("method")));
    }

    private static Method method(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Method.API_KEY;
        }
        Method method = Method.ofWireName(given.asText());
        if (method == null) {
            throw MatonException.badRequest("Unknown method");
        }
        return method;
    }

    private static JsonNode parse(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw MatonException.badRequest("The body is not valid JSON");
        }
    }
}
