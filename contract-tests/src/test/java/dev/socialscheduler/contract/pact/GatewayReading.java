package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.id;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.GraphQlTalk.alias;
import static dev.socialscheduler.contract.pact.GraphQlTalk.data;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.Arrays;
import java.util.List;

/** Questions in the dialect {@code gateway}. */
final class GatewayReading implements ReadingWire {

    /** After the second of four posts, of which the oldest come last. */
    private static final String CURSOR = GraphQlReading.CURSOR;

    private final GraphQlTalk talk;

    GatewayReading(GraphQlTalk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> account() {
        return List.of(account("for the account", States.account()));
    }

    Exchange account(String words, ProviderState state) {
        Fields channel = id("id", Examples.channel(Network.MASTODON).value()).and(text("service", "mastodon"));
        return new GraphQlReading(talk).accountWith(words, Fields.eachLike("channels", channel), state);
    }

    @Override
    public List<Exchange> channels() {
        return List.of(talk.query(
                        "for all channels",
                        "Channels",
                        id("organizationId", Examples.ORGANIZATION.value()),
                        States.account())
                .answers(200)
                .like(data(
                        Fields.eachLike(alias("channels"), ChannelBody.gateway(Network.MASTODON, "harbour-bakery")))));
    }

    /** There is no filter on this wire: the library asks for all and picks. */
    @Override
    public List<Exchange> openChannels() {
        return channels();
    }

    @Override
    public List<Exchange> channelsOfOneNetwork() {
        return channels();
    }

    @Override
    public List<Exchange> channel() {
        return List.of(channel(Network.PINTEREST));
    }

    Exchange channel(Network network) {
        return talk.query(
                        "for the channel on " + network.title(),
                        "Channel",
                        channelId(Examples.channel(network)),
                        States.channel(network))
                .answers(200)
                .like(data(object(alias("channel"), ChannelBody.gateway(network, "harbour-bakery"))));
    }

    static Fields channelId(ChannelId id) {
        return id("channelId", id.value());
    }

    static Fields postId(PostId id) {
        return id("postId", id.value());
    }

    @Override
    public List<Exchange> queuedPost() {
        Fields post = GatewayBody.post(Examples.QUEUED, Network.MASTODON, "scheduled", Examples.QUEUED_TEXT)
                .and(PostBody.due("2026-11-23T15:00:00.000Z"));
        return List.of(talk.query("for a queued post", "Post", postId(Examples.QUEUED), States.queued())
                .answers(200)
                .like(data(object(alias("post"), post))));
    }

    @Override
    public List<Exchange> sentPost() {
        Fields post = GatewayBody.post(Examples.SENT, Network.BLUESKY, "sent", "Rye loaves are out of the oven.")
                .and(time("sentAt", "2026-11-20T08:00:00.000Z"));
        return List.of(talk.query("for a sent post", "Post", postId(Examples.SENT), States.sent())
                .answers(200)
                .like(data(object(alias("post"), post))));
    }

    @Override
    public List<Exchange> postsById() {
        Fields sent = GatewayBody.post(Examples.SENT, Network.BLUESKY, "sent", "Rye loaves are out of the oven.");
        Fields queued = GatewayBody.post(Examples.QUEUED, Network.MASTODON, "scheduled", Examples.QUEUED_TEXT);
        Fields ids = id("postId0", Examples.SENT.value()).and(id("postId1", Examples.QUEUED.value()));
        return List.of(talk.queries("for two posts", "Post", 2, ids, States.sent(), States.queued())
                .answers(200)
                .like(data(object(alias("p0"), sent).and(object(alias("p1"), queued)))));
    }

    @Override
    public List<Exchange> firstPage() {
        return List.of(page(
                "for the first page of queued posts",
                Fields.NONE,
                true,
                waiting(Examples.THIRD),
                waiting(Examples.SECOND)));
    }

    @Override
    public List<Exchange> secondPage() {
        return List.of(page(
                "for the second page of queued posts",
                anyText("after", CURSOR),
                false,
                waiting(Examples.NEW),
                waiting(Examples.QUEUED)));
    }

    private Exchange page(String words, Fields after, boolean more, Fields... items) {
        Fields variables = channelId(Examples.channel(Network.MASTODON))
                .and(exactly("status", "scheduled"))
                .and(number("first", 2))
                .and(after);
        return talk.query(words, "Posts", variables, States.three())
                .answers(200)
                .like(posts(more, items));
    }

    private static Fields posts(boolean more, Fields... items) {
        Fields[] edges = Arrays.stream(items).map(item -> object("node", item)).toArray(Fields[]::new);
        return data(object(alias("posts"), list("edges", edges).and(GraphQlReading.page(more))));
    }

    private static Fields waiting(PostId id) {
        return GatewayBody.post(
                        id,
                        Network.MASTODON,
                        "scheduled",
                        "Number " + id.value().charAt(23))
                .and(PostBody.due(Examples.SLOT));
    }

    @Override
    public List<Exchange> drafts() {
        Fields variables = channelId(Examples.channel(Network.FACEBOOK))
                .and(exactly("status", "draft"))
                .and(number("first", 50));
        Fields draft = GatewayBody.post(Examples.DRAFT, Network.FACEBOOK, "draft", "Winter opening hours");
        return List.of(
                talk.query("for the drafts of a channel", "Posts", variables, States.post(States.DRAFT, Examples.DRAFT))
                        .answers(200)
                        .like(posts(false, draft)));
    }
}
