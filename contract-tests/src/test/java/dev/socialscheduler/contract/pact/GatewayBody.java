package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.matching;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;

/** Posts of the dialect {@code gateway}. */
final class GatewayBody {

    private GatewayBody() {}

    static Fields post(PostId id, Network network, String status, String text) {
        return Fields.id("id", id.value())
                .and(Fields.id("channelId", Examples.channel(network).value()))
                .and(exactly("channelService", network.wireName()))
                .and(exactly("status", status))
                .and(text("text", text))
                .and(matching("via", "buffer|network|api", "buffer"))
                .and(Fields.time("createdAt", "2026-11-23T08:00:00.000Z"))
                .and(Fields.object(
                        "author", text("name", "Mira Halvorsen").and(text("email", "mira@harbour.example"))));
    }

    /** A post that was just made and waits in the queue. */
    static Fields queued(Network network) {
        return post(Examples.NEW, network, "scheduled", Examples.TEXT)
                .and(truth("isCustomScheduled", false))
                .and(truth("sharedNow", false))
                .and(PostBody.due(Examples.SLOT));
    }

    /** The answer of a mutation that makes a post: the post itself. */
    static Fields made(Fields post) {
        return GraphQlTalk.payload("createPost", "Post", post);
    }
}
