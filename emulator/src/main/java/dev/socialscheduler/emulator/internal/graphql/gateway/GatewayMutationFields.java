package dev.socialscheduler.emulator.internal.graphql.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.graphql.current.PostInputReader;
import dev.socialscheduler.emulator.internal.graphql.current.RootField;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;

/** The two fields of {@code Mutation} in the dialect of the gateway. */
public final class GatewayMutationFields {
    private final WorldService world;

    public GatewayMutationFields(WorldService world) {
        this.world = world;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        return Map.of(
                "createPost", RootField.mutation(this::createPost, GatewayError::ofPost),
                "createIdea", RootField.mutation(this::createIdea, GatewayError::ofIdea));
    }

    // the printed requests for Instagram, Pinterest and YouTube contain no media, so none are required
    private View createPost(String who, JsonNode input) {
        Channel channel = world.catalog().channel(who, input.path("channelId").asText());
        JsonNode current = GatewayPostInput.current((ObjectNode) input, channel.network());
        Post post = world.publishing(MediaDemands.NOTHING_REQUIRED)
                .createPost(who, new PostInputReader(channel.network()).request(current));
        return new GatewayPostView(world.catalog(), who).of(post);
    }

    private View createIdea(String who, JsonNode input) {
        checkServices(GraphQlJson.texts(input, "services"));
        ObjectNode content = ((ObjectNode) input).deepCopy().retain("title", "text", "services");
        String organizationId = input.path("organizationId").asText();
        return GatewayIdeaView.of(
                world.ideaBoard().createIdea(who, organizationId, content, List.of(), null), world.catalog());
    }

    // the schema accepts any string here, because a channel's service is a string in the document's table
    private static void checkServices(List<String> words) {
        for (String word : words) {
            if (Network.ofWireName(word).isEmpty()) {
                throw ServiceException.of(Kind.INVALID_INPUT, "Unknown service: " + word);
            }
        }
    }
}
