package dev.socialscheduler.emulator.internal.graphql.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.util.Set;

/** Converts the gateway's {@code CreatePostInput} into that of the current dialect where the two differ. */
final class GatewayPostInput {
    private static final Set<String> INSTAGRAM_TYPES = Set.of("post", "story", "reel");
    private static final Set<String> YOUTUBE_PRIVACIES = Set.of("public", "unlisted", "private");

    private GatewayPostInput() {}

    static ObjectNode current(ObjectNode input, Network network) {
        ObjectNode current = GatewayTiming.current(input);
        JsonNode metadata = current.path("metadata").path(String.valueOf(network.metadataKey()));
        if (metadata instanceof ObjectNode given) {
            checkWord(network == Network.INSTAGRAM, given, "type", INSTAGRAM_TYPES);
            checkWord(network == Network.YOUTUBE, given, "privacy", YOUTUBE_PRIVACIES);
            addRoot(given, current);
        }
        return current;
    }

    // the schema accepts any string here, like the document's table, which lists these words beside it
    private static void checkWord(boolean applies, ObjectNode metadata, String field, Set<String> words) {
        String word = metadata.path(field).textValue();
        if (applies && word != null && !words.contains(word)) {
            throw ServiceException.of(
                    Kind.INVALID_INPUT,
                    field + " must be one of "
                            + String.join(", ", words.stream().sorted().toList()) + ", but is " + word);
        }
    }

    private static void addRoot(ObjectNode metadata, ObjectNode post) {
        if (metadata.path("thread") instanceof ArrayNode followUps && !followUps.isEmpty()) {
            ObjectNode root = GraphQlJson.MAPPER.createObjectNode();
            root.set("text", post.path("text"));
            root.set("assets", post.path("assets"));
            followUps.insert(0, root);
        }
    }
}
