package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import java.util.List;

/** Refusals in the dialect {@code gateway}: of those of Buffer, the four that its document names. */
final class GatewayRefusals extends GraphQlRefusals {

    GatewayRefusals(GraphQlTalk talk) {
        super(talk);
    }

    @Override
    Fields channel(ChannelId id) {
        return GatewayReading.channelId(id);
    }

    @Override
    Fields post() {
        return GatewayReading.postId(Examples.NO_POST);
    }

    @Override
    List<Exchange> create(
            String words, ChannelId channel, String text, ProviderState state, String type, Fields reason) {
        Fields input = exactly("schedulingType", "scheduled").and(exactly("mode", "queue"));
        Fields post = GatewayReading.channelId(channel).and(input).and(anyText("text", text));
        Exchange create = talk.mutation(words, "CreatePost", GraphQlTalk.input(post), state);
        return List.of(GraphQlMutations.refused(create, "createPost", type, reason));
    }

    /** Here no network demands more than a text. */
    @Override
    public List<Exchange> twoReasons() {
        return List.of();
    }

    @Override
    public List<Exchange> postOnDisconnectedChannel() {
        return create(
                "for a new post on a disconnected channel",
                Examples.DISCONNECTED,
                Examples.TEXT,
                States.on(States.DISCONNECTED, Examples.DISCONNECTED),
                "InvalidInputError",
                Fields.text("message", "The channel is disconnected. Reconnect it to post."));
    }

    @Override
    public List<Exchange> deleteNothing() {
        return List.of();
    }

    @Override
    public List<Exchange> moveNothing() {
        return List.of();
    }

    @Override
    public List<Exchange> editNothing() {
        return List.of();
    }
}
