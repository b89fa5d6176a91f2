package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.payload;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.List;

/** Mutations of posts in the dialects {@code current} and {@code beta}. */
final class GraphQlMutations {

    /** That the post goes to the queue and the provider publishes it. */
    static final Fields QUEUE = exactly("schedulingType", "automatic").and(exactly("mode", "addToQueue"));

    static final Fields TEXT = anyText("text", Examples.TEXT);

    private final GraphQlTalk talk;

    GraphQlMutations(GraphQlTalk talk) {
        this.talk = talk;
    }

    /** A new post on the example channel of a network, which is made. */
    Exchange create(String words, Network network, Fields input, Fields post) {
        return made(create(words, Examples.channel(network), input, States.channel(network)), "createPost", post);
    }

    /** A new post, yet without an answer. */
    Exchange create(String words, ChannelId channel, Fields input, ProviderState... states) {
        return talk.mutation(
                words,
                "CreatePost",
                input(Fields.id("channelId", channel.value()).and(input)),
                states);
    }

    /** New posts in one request, yet without an answer; all say the same and go to the queue. */
    Exchange createAll(String words, List<ChannelId> channels, ProviderState... states) {
        Fields inputs = Fields.NONE;
        for (int i = 0; i < channels.size(); i++) {
            Fields post =
                    Fields.id("channelId", channels.get(i).value()).and(QUEUE).and(TEXT);
            inputs = inputs.and(object("input" + i, post));
        }
        return talk.mutations(words, "CreatePost", channels.size(), inputs, states);
    }

    Exchange edit(String words, PostId post, Fields input, ProviderState... states) {
        return talk.mutation(
                words, "EditPost", input(Fields.id("id", post.value()).and(input)), states);
    }

    Exchange move(String words, PostId post, String position, ProviderState... states) {
        return talk.mutation(
                words, "MovePost", input(Fields.id("id", post.value()).and(exactly("position", position))), states);
    }

    /** An answer that holds the post. */
    static Exchange made(Exchange exchange, String field, Fields post) {
        return exchange.answers(200).like(payload(field, "PostActionSuccess", Fields.object("post", post)));
    }

    /** An answer that holds a refusal. */
    static Exchange refused(Exchange exchange, String field, String type, Fields reason) {
        return exchange.answers(200).like(payload(field, type, reason));
    }
}
