package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.Fields.truth;
import static dev.socialscheduler.contract.pact.GraphQlTalk.alias;
import static dev.socialscheduler.contract.pact.GraphQlTalk.data;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;

import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.List;

/** Questions in the dialect {@code current}. */
class GraphQlReading implements ReadingWire {

    /** After the second of three posts, which is how far the first page goes. */
    static final String CURSOR = "YnlKbE1HTmhNVEZoWWpGbE5XVmxaREF3TURBd01EQXdNRElp";

    final GraphQlTalk talk;

    GraphQlReading(GraphQlTalk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> account() {
        return account("for the account", States.ACCOUNT);
    }

    final List<Exchange> account(String words, String state) {
        Fields limits = number("channels", 100)
                .and(number("members", 50))
                .and(number("scheduledPosts", 5000))
                .and(number("scheduledThreadsPerChannel", 5000))
                .and(number("scheduledStoriesPerChannel", 5000))
                .and(number("tags", 250))
                .and(number("ideas", 5000))
                .and(number("ideaGroups", 250));
        Fields more = Fields.object("members", number("totalCount", 3)).and(Fields.object("limits", limits));
        return List.of(accountWith(words, more, States.of(state)));
    }

    /** The question for the account, with what an organization tells besides its id and name. */
    Exchange accountWith(String words, Fields organization, ProviderState state) {
        return talk.query(words, "Account", Fields.NONE, state)
                .answers(200)
                .like(data(Fields.object(
                        alias("account"),
                        Fields.id("id", "65a1b2c3d4a0000000000001")
                                .and(text("email", "mira@harbour.example"))
                                .and(text("name", "Mira Halvorsen"))
                                .and(text("timezone", "Europe/Copenhagen"))
                                .and(time("createdAt", "2024-06-06T08:00:00.000Z"))
                                .and(Fields.eachLike(
                                        "organizations",
                                        Fields.id("id", Examples.ORGANIZATION.value())
                                                .and(text("name", "Harbour Bakery"))
                                                .and(text("ownerEmail", "mira@harbour.example"))
                                                .and(number("channelCount", 8))
                                                .and(organization))))));
    }

    @Override
    public List<Exchange> channels() {
        return List.of(channels("for all channels", Fields.NONE));
    }

    @Override
    public List<Exchange> openChannels() {
        return List.of(channels("for the channels that are not locked", filter(truth("isLocked", false))));
    }

    /** There is no such filter on this wire: the library asks for all and picks. */
    @Override
    public List<Exchange> channelsOfOneNetwork() {
        return channels();
    }

    static Fields filter(Fields fields) {
        return Fields.object("filter", fields);
    }

    Exchange channels(String words, Fields more) {
        return talk.query(
                        words,
                        "Channels",
                        input(Fields.id("organizationId", Examples.ORGANIZATION.value())
                                .and(more)),
                        States.account())
                .answers(200)
                .like(data(Fields.eachLike(alias("channels"), ChannelBody.of(Network.MASTODON, "harbour-bakery"))));
    }

    @Override
    public List<Exchange> channel() {
        Fields board = Fields.id("id", "65a1b2c3d4bd000000000001")
                .and(text("serviceId", "board-sourdough"))
                .and(text("name", "Sourdough"))
                .and(text("url", "https://pinterest.example/boards/board-sourdough"));
        Fields pinterest = ChannelBody.of(Network.PINTEREST, "harbour-bakery-boards")
                .and(Fields.object("metadata", Fields.eachLike("boards", board)));
        return List.of(channel(Network.PINTEREST, pinterest));
    }

    /** Asks for a channel only to know its network. */
    Exchange channel(Network network) {
        return network == Network.PINTEREST
                ? channel().get(0)
                : channel(network, ChannelBody.of(network, "harbour-bakery"));
    }

    Exchange channel(Network network, Fields answer) {
        return talk.query(
                        "for the channel on " + network.title(),
                        "Channel",
                        channelId(Examples.channel(network).value()),
                        States.channel(network))
                .answers(200)
                .like(data(Fields.object(alias("channel"), answer)));
    }

    Fields channelId(String id) {
        return input(Fields.id("id", id));
    }

    @Override
    public List<Exchange> queuedPost() {
        Fields post = PostBody.of(Examples.QUEUED, Network.MASTODON, "scheduled", Examples.QUEUED_TEXT)
                .and(PostBody.due("2026-11-23T15:00:00.000Z"));
        return List.of(talk.query("for a queued post", "Post", postId(Examples.QUEUED.value()), States.queued())
                .answers(200)
                .like(data(Fields.object(alias("post"), post))));
    }

    @Override
    public List<Exchange> postsById() {
        Fields queued = PostBody.of(Examples.QUEUED, Network.MASTODON, "scheduled", Examples.QUEUED_TEXT)
                .and(PostBody.due("2026-11-23T15:00:00.000Z"));
        Fields ids = Fields.object("input0", Fields.id("id", Examples.SENT.value()))
                .and(Fields.object("input1", Fields.id("id", Examples.QUEUED.value())));
        return List.of(talk.queries("for two posts", "Post", 2, ids, States.sent(), States.queued())
                .answers(200)
                .like(data(Fields.object(alias("p0"), sent()).and(Fields.object(alias("p1"), queued)))));
    }

    private static Fields postId(String id) {
        return input(Fields.id("id", id));
    }

    @Override
    public List<Exchange> sentPost() {
        return List.of(talk.query("for a sent post", "Post", postId(Examples.SENT.value()), States.sent())
                .answers(200)
                .like(data(Fields.object(alias("post"), sent()))));
    }

    private static Fields sent() {
        Fields figure = text("type", "reactions")
                .and(text("name", "Reactions"))
                .and(number("value", 23))
                .and(text("unit", "count"));
        Fields tag = Fields.id("id", Examples.TAG.value())
                .and(text("name", "recipes"))
                .and(text("color", "#F7B500"));
        return PostBody.of(Examples.SENT, Network.BLUESKY, "sent", "Rye loaves are out of the oven.")
                .and(PostBody.due("2026-11-20T08:00:00.000Z"))
                .and(time("sentAt", "2026-11-20T08:00:00.000Z"))
                .and(text("externalLink", "https://bluesky.example/harbour-bakery/1"))
                .and(Fields.eachLike("tags", tag))
                .and(Fields.eachLike("metrics", figure));
    }

    @Override
    public List<Exchange> firstPage() {
        Fields posts = posts(true, waiting(Examples.THIRD.value()), waiting(Examples.SECOND.value()));
        return List.of(talk.query("for the first page of queued posts", "Posts", queued(Fields.NONE), States.three())
                .answers(200)
                .like(data(posts)));
    }

    @Override
    public List<Exchange> secondPage() {
        Fields posts = posts(false, waiting(Examples.NEW.value()), waiting(Examples.QUEUED.value()));
        Fields after = Fields.anyText("after", CURSOR);
        return List.of(talk.query("for the second page of queued posts", "Posts", queued(after), States.three())
                .answers(200)
                .like(data(posts)));
    }

    private static Fields queued(Fields more) {
        Fields filter = Fields.texts(
                        "channelIds", Examples.channel(Network.MASTODON).value())
                .and(Fields.texts("status", "scheduled"));
        return input(Fields.id("organizationId", Examples.ORGANIZATION.value()).and(filter(filter)))
                .and(number("first", 2))
                .and(more);
    }

    static Fields waiting(String id) {
        return PostBody.of(new PostId(id), Network.MASTODON, "scheduled", "Number " + id.charAt(23))
                .and(PostBody.due(Examples.SLOT));
    }

    /** A page of posts. */
    Fields posts(boolean more, Fields... items) {
        return page(more, Fields.NONE, items);
    }

    static Fields page(boolean more, Fields total, Fields... items) {
        Fields[] edges =
                List.of(items).stream().map(item -> Fields.object("node", item)).toArray(Fields[]::new);
        return Fields.object(
                alias("posts"), total.and(Fields.list("edges", edges)).and(page(more)));
    }

    static Fields page(boolean more) {
        return Fields.object("pageInfo", truthExactly("hasNextPage", more).and(text("endCursor", CURSOR)));
    }

    private static Fields truthExactly(String name, boolean value) {
        return object -> object.and(name, value, EqualsMatcher.INSTANCE);
    }

    @Override
    public List<Exchange> filteredPosts() {
        Fields filter = Fields.texts(
                        "channelIds", Examples.channel(Network.BLUESKY).value())
                .and(Fields.object("tags", Fields.texts("in", Examples.TAG.value())))
                .and(Fields.object(
                        "dueAt",
                        time("start", "2026-11-01T00:00:00.000Z").and(time("end", "2026-12-01T14:00:00.000Z"))))
                .and(Fields.object("createdAt", time("start", "2026-10-01T00:00:00.000Z")))
                .and(Fields.exactly("dueAtPresence", "present"));
        Fields sort = Fields.list("sort", Fields.exactly("field", "dueAt").and(Fields.exactly("direction", "desc")));
        Fields variables = input(Fields.id("organizationId", Examples.ORGANIZATION.value())
                        .and(filter(filter))
                        .and(sort))
                .and(number("first", 50));
        return List.of(talk.query("for posts by label, times and order", "Posts", variables, States.sent())
                .answers(200)
                .like(data(posts(false, sent()))));
    }

    @Override
    public List<Exchange> drafts() {
        Fields filter = Fields.texts(
                        "channelIds", Examples.channel(Network.FACEBOOK).value())
                .and(Fields.texts("status", "draft"));
        return List.of(drafts("for the drafts of a channel", filter));
    }

    @Override
    public List<Exchange> postsOfAllChannels() {
        return List.of(drafts("for drafts and failed posts of all channels", Fields.texts("status", "draft", "error")));
    }

    private Exchange drafts(String words, Fields filter) {
        Fields variables = input(Fields.id("organizationId", Examples.ORGANIZATION.value())
                        .and(filter(filter)))
                .and(number("first", 50));
        Fields draft = PostBody.of(Examples.DRAFT, Network.FACEBOOK, "draft", "Winter opening hours");
        return talk.query(words, "Posts", variables, States.post(States.DRAFT, Examples.DRAFT))
                .answers(200)
                .like(data(posts(false, draft)));
    }

    @Override
    public List<Exchange> dailyPostingLimits() {
        String channel = Examples.channel(Network.INSTAGRAM).value();
        Fields limit = Fields.id("channelId", channel)
                .and(number("sent", 0))
                .and(number("scheduled", 0))
                .and(number("limit", 50))
                .and(truth("isAtLimit", false));
        return List.of(talk.query(
                        "for the limits of a day",
                        "DailyPostingLimits",
                        input(Fields.texts("channelIds", channel).and(time("date", "2026-11-24T12:00:00.000Z"))),
                        States.channel(Network.INSTAGRAM))
                .answers(200)
                .like(data(Fields.list(alias("dailyPostingLimits"), limit))));
    }
}
