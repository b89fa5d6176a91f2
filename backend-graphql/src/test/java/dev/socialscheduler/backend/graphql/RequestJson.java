package dev.socialscheduler.backend.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.testsupport.http.Aliases;
import dev.socialscheduler.testsupport.http.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the body of a GraphQL request holds. */
public final class RequestJson {

    private RequestJson() {}

    /** Returns the document without its nonce, so that it is the same for every request. */
    public static String query(Received request) {
        return Aliases.plain(json(request).path("query").asText());
    }

    /** Returns the ids that a request about one or several things names, in order. */
    public static List<String> ids(Received request) {
        return json(request).path("variables").findValuesAsText("id");
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
