package dev.socialscheduler.emulator.internal.graphql.beta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;

/**
 * Converts {@code AssetsInput}, an object of lists, into the ordered list of {@code current}: images, videos,
 * documents, link. The input of a post contains assets, and so does each post of a thread.
 */
final class BetaAssets {
    private BetaAssets() {}

    /** Returns a copy of a post's input with the assets of {@code current}. */
    static JsonNode current(JsonNode input) {
        JsonNode current = input.deepCopy();
        translate(current);
        for (JsonNode network : current.path("metadata")) {
            network.path("thread").forEach(BetaAssets::translate);
        }
        return current;
    }

    // absent and null values stay as they are, which matters for edits
    private static void translate(JsonNode post) {
        if (post.path("assets") instanceof ObjectNode given) {
            ((ObjectNode) post).set("assets", list(given));
        }
    }

    private static ArrayNode list(ObjectNode given) {
        ArrayNode list = GraphQlJson.MAPPER.createArrayNode();
        GraphQlJson.list(given, "images").forEach(image -> list.addObject().set("image", image));
        GraphQlJson.list(given, "videos").forEach(video -> list.addObject().set("video", withTitleInside(video)));
        GraphQlJson.list(given, "documents")
                .forEach(document -> list.addObject().set("document", document));
        if (given.path("link").isObject()) {
            list.addObject().set("link", given.path("link"));
        }
        return list;
    }

    private static JsonNode withTitleInside(JsonNode video) {
        if (!video.path("title").isTextual()
                || !video.path("metadata").path("title").isMissingNode()) {
            return video;
        }
        ObjectNode copy = video.deepCopy();
        copy.withObject("/metadata").set("title", video.path("title"));
        return copy;
    }
}
