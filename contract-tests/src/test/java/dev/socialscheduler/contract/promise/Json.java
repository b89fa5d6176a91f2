package dev.socialscheduler.contract.promise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rewrites answers of either API: a post is any object with an id and a time of creation. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Changes every post in an answer. */
    static UnaryOperator<String> posts(Consumer<ObjectNode> change) {
        return body -> rewritten(body, root -> visit(root, change));
    }

    /** Leaves posts out of lists. */
    static UnaryOperator<String> without(Predicate<JsonNode> gone) {
        return body -> rewritten(body, root -> {
            for (JsonNode list : root.findValues("edges")) {
                remove((ArrayNode) list, edge -> gone.test(edge.path("node")));
            }
            for (JsonNode list : root.findValues("updates")) {
                remove((ArrayNode) list, gone);
            }
        });
    }

    /** Whether a post was created after a time. */
    static boolean isNewer(JsonNode post, Instant time) {
        JsonNode graphQl = post.path("createdAt");
        Instant created = graphQl.isTextual()
                ? Instant.parse(graphQl.textValue())
                : Instant.ofEpochSecond(post.path("created_at").asLong());
        return created.isAfter(time);
    }

    /** Returns the name under which the answer has its first root field. */
    static String rootField(String body) {
        return read(body).path("data").fieldNames().next();
    }

    /** Changes the whole answer. */
    static String changed(String body, Consumer<ObjectNode> change) {
        return rewritten(body, root -> change.accept((ObjectNode) root));
    }

    private static void remove(ArrayNode list, Predicate<JsonNode> gone) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (gone.test(list.get(i))) {
                list.remove(i);
            }
        }
    }

    private static void visit(JsonNode node, Consumer<ObjectNode> change) {
        if (node instanceof ObjectNode object && (object.has("createdAt") || object.has("created_at"))) {
            change.accept(object);
        }
        node.forEach(child -> visit(child, change));
    }

    private static String rewritten(String body, Consumer<JsonNode> change) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return body;
        }
        JsonNode root = read(body);
        change.accept(root);
        return root.toString();
    }

    private static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
