package dev.socialscheduler.backend.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.testsupport.http.Received;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the body of a GraphQL request holds. */
public final class RequestJson {

    private RequestJson() {}

    public static String query(Received request) {
        return json(request).path("query").asText();
    }

    /** Returns the variables as JSON. */
    public static String variables(Received request) {
        return json(request).path("variables").toString();
    }

    private static JsonNode json(Received request) {
        try {
            return new ObjectMapper().readTree(request.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
