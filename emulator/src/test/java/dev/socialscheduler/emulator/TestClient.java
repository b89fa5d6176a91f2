package dev.socialscheduler.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks GraphQL over a real socket, as any client would. */
final class TestClient {
    static final ObjectMapper MAPPER = new ObjectMapper();
    static final String POST_FIELDS =
            "id status dueAt sentAt text shareMode isCustomScheduled sharedNow schedulingType tags { name }";
    private static final String CREATE =
            "mutation ($input: CreatePostInput!) { createPost(input: $input) { __typename ... on PostActionSuccess { post { "
                    + POST_FIELDS + " } } ... on RestProxyError { code link } ... on MutationError { message } } }";
    private static final String EDIT = CREATE.replace("CreatePost", "EditPost").replace("createPost", "editPost");

    private final Emulator emulator;
    private final String key;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TestClient(Emulator emulator) {
        this(emulator, emulator.graphQlKey());
    }

    TestClient(Emulator emulator, String key) {
        this.emulator = emulator;
        this.key = key;
    }

    /** A document without variables. */
    Reply send(String document) {
        return send(document, "{}");
    }

    Reply send(String document, String variables) {
        try {
            ObjectNode body = MAPPER.createObjectNode().put("query", document);
            body.set("variables", MAPPER.readTree(variables));
            return send(HttpRequest.newBuilder(emulator.graphQlEndpoint())
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The payload of a createPost; {@code fields} is the inside of the input object besides the channel. */
    JsonNode createPost(String channel, String fields) {
        String id = emulator.world().channel(channel).id();
        String all = fields.contains("\"schedulingType\"") ? fields : "\"schedulingType\":\"automatic\"," + fields;
        return send(CREATE, "{\"input\":{\"channelId\":\"" + id + "\"," + all + "}}")
                .data("createPost");
    }

    /** The new post of a createPost that must succeed. */
    JsonNode created(String channel, String fields) {
        JsonNode payload = createPost(channel, fields);
        if (!payload.has("post")) {
            throw new AssertionError("refused: " + payload);
        }
        return payload.get("post");
    }

    JsonNode queued(String channel, String text) {
        return created(channel, "\"mode\":\"addToQueue\",\"text\":\"" + text + "\"");
    }

    JsonNode editPost(String id, String fields) {
        return send(EDIT, "{\"input\":{\"id\":\"" + id + "\"" + (fields.isEmpty() ? "" : "," + fields) + "}}")
                .data("editPost");
    }

    /** An answer. */
    record Reply(int status, Map<String, List<String>> headers, String text) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        JsonNode data(String field) {
            if (json().has("errors") || status != 200) {
                throw new AssertionError(status + " " + text);
            }
            return json().path("data").path(field);
        }

        List<String> messages() {
            return json().path("errors").findValuesAsText("message");
        }

        String code() {
            return json().at("/errors/0/extensions/code").asText("none");
        }

        List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }

    /** The connection ended without an answer. */
    static final class NoAnswer extends RuntimeException {
        NoAnswer(Throwable cause) {
            super(cause);
        }
    }
}
