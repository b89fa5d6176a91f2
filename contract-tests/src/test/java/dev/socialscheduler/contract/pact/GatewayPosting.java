package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.id;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.texts;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.Fields.truth;
import static dev.socialscheduler.contract.pact.GraphQlTalk.data;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.told;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.List;

/** New posts in the dialect {@code gateway}. */
final class GatewayPosting implements PostingWire {

    static final Fields QUEUE = mode("scheduled", "queue");

    private final GraphQlTalk talk;

    GatewayPosting(GraphQlTalk talk) {
        this.talk = talk;
    }

    private static Fields mode(String schedulingType, String mode) {
        return exactly("schedulingType", schedulingType)
                .and(exactly("mode", mode))
                .and(GraphQlMutations.TEXT);
    }

    private List<Exchange> create(String words, Fields input, Fields post) {
        return List.of(create(talk, words, Network.MASTODON, input, post));
    }

    static Exchange create(GraphQlTalk talk, String words, Network network, Fields input, Fields post) {
        return talk.mutation(
                        words,
                        "CreatePost",
                        input(GatewayReading.channelId(Examples.channel(network))
                                .and(input)),
                        States.channel(network))
                .answers(200)
                .like(GatewayBody.made(post));
    }

    private static Fields made(String status) {
        return GatewayBody.post(Examples.NEW, Network.MASTODON, status, Examples.TEXT);
    }

    @Override
    public List<Exchange> queued() {
        return create("for a new post in the queue", QUEUE, GatewayBody.queued(Network.MASTODON));
    }

    @Override
    public List<Exchange> now() {
        return create(
                "for a new post that goes out at once",
                mode("now", "share"),
                made("sent").and(truth("sharedNow", true)).and(time("sentAt", "2026-11-23T08:00:00.000Z")));
    }

    @Override
    public List<Exchange> at() {
        Fields due = time("dueAt", "2026-12-01T14:00:07.000Z");
        return create(
                "for a new post at a time of its own",
                QUEUE.and(due),
                made("scheduled").and(due).and(truth("isCustomScheduled", true)).and(truth("sharedNow", false)));
    }

    @Override
    public List<Exchange> several() {
        return List.of(createAll(
                        "for two new posts", Examples.channel(Network.MASTODON), Examples.channel(Network.BLUESKY))
                .answers(200)
                .like(data(success("p0", Examples.NEW, Network.MASTODON)
                        .and(success("p1", Examples.SECOND, Network.BLUESKY)))));
    }

    @Override
    public List<Exchange> oneOfSeveralRefused() {
        return List.of(createAll(
                        "for three new posts, one of them on a channel that does not exist",
                        Examples.channel(Network.MASTODON),
                        Examples.NO_CHANNEL,
                        Examples.channel(Network.BLUESKY))
                .answers(200)
                .like(data(success("p0", Examples.NEW, Network.MASTODON)
                        .and(told("p1", "NotFoundError", text("message", "Channel not found")))
                        .and(success("p2", Examples.SECOND, Network.BLUESKY)))));
    }

    private Exchange createAll(String words, ChannelId... channels) {
        Fields inputs = Fields.NONE;
        for (int i = 0; i < channels.length; i++) {
            inputs = inputs.and(
                    object("input" + i, GatewayReading.channelId(channels[i]).and(QUEUE)));
        }
        return talk.mutations(
                words,
                "CreatePost",
                channels.length,
                inputs,
                States.channel(Network.MASTODON),
                States.channel(Network.BLUESKY));
    }

    private static Fields success(String alias, PostId id, Network network) {
        Fields post = GatewayBody.post(id, network, "scheduled", Examples.TEXT)
                .and(truth("isCustomScheduled", false))
                .and(truth("sharedNow", false))
                .and(PostBody.due(Examples.SLOT));
        return told(alias, "Post", post);
    }

    @Override
    public List<Exchange> draft() {
        return create("for a new draft", mode("draft", "queue"), made("draft").and(Fields.none("dueAt")));
    }

    @Override
    public List<Exchange> tagged() {
        return create(
                "for a new post with a label",
                QUEUE.and(texts("tagIds", Examples.TAG.value())),
                GatewayBody.queued(Network.MASTODON));
    }

    @Override
    public List<Exchange> withOrigin() {
        Fields idea = id("ideaId", "65a1b2c3d41d000000000001");
        return create(
                "for a new post with its origin",
                QUEUE.and(idea).and(anyText("source", "calendar")).and(truth("aiAssisted", true)),
                GatewayBody.queued(Network.MASTODON).and(idea));
    }
}
