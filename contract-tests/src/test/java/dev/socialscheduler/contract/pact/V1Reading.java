package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import au.com.dius.pact.consumer.dsl.PactDslJsonRootValue;
import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Questions to the older API. */
final class V1Reading implements ReadingWire {

    private final V1Talk talk;

    V1Reading(V1Talk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> account() {
        return List.of(talk.get("for the account", "user", States.account())
                .answers(200)
                .like(Fields.id("id", "65a1b2c3d4a0000000000001")
                        .and(text("name", "Mira Halvorsen"))
                        .and(text("timezone", "Europe/Copenhagen"))
                        .and(UpdateBody.seconds("created_at", Instant.parse("2024-06-06T08:00:00Z")))));
    }

    @Override
    public List<Exchange> channels() {
        return List.of(talk.get("for all channels", "profiles", States.account())
                .answers(200)
                .likeEach(profile(Network.MASTODON, "harbour-bakery")));
    }

    /** There are no filters on this wire: the library asks for all and picks. */
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
        String path = "profiles/" + Examples.channel(Network.PINTEREST).value();
        return List.of(talk.get("for the channel on Pinterest", path, States.channel(Network.PINTEREST))
                .answers(200)
                .like(profile(Network.PINTEREST, "harbour-bakery-boards")));
    }

    private static Fields profile(Network network, String name) {
        Fields days = object -> object.eachLike("days", PactDslJsonRootValue.stringMatcher("[a-z]{3}", "mon"));
        Fields times = object -> object.eachLike("times", PactDslJsonRootValue.stringMatcher("\\d\\d:\\d\\d", "20:00"));
        return Fields.id("id", Examples.channel(network).value())
                .and(text("service", network.wireName()))
                .and(text("service_id", network.wireName() + "-1"))
                .and(text("service_type", "profile"))
                .and(text("service_username", name))
                .and(text("formatted_username", "Harbour Bakery"))
                .and(text("timezone", "America/New_York"))
                .and(UpdateBody.seconds("created_at", Examples.NOW))
                .and(Fields.some("schedules", days.and(times)))
                .and(truth("paused", false))
                .and(truth("locked", false));
    }

    @Override
    public List<Exchange> queuedPost() {
        return List.of(post("for a queued post", Examples.QUEUED, States.queued(), queued()));
    }

    private static Fields queued() {
        return UpdateBody.of(Examples.QUEUED, Network.MASTODON, "buffer", Examples.QUEUED_TEXT)
                .and(UpdateBody.due(Instant.parse("2026-11-23T15:00:00Z")));
    }

    @Override
    public List<Exchange> sentPost() {
        Fields post = UpdateBody.of(Examples.SENT, Network.BLUESKY, "sent", "Rye loaves are out of the oven.")
                .and(UpdateBody.sent(Instant.parse("2026-11-20T08:00:00Z")));
        return List.of(post("for a sent post", Examples.SENT, States.sent(), post));
    }

    @Override
    public List<Exchange> postsById() {
        return Stream.concat(sentPost().stream(), queuedPost().stream()).toList();
    }

    Exchange post(String words, PostId id, ProviderState state, Fields answer) {
        return talk.get(words, "updates/" + id.value(), state).answers(200).like(answer);
    }

    @Override
    public List<Exchange> firstPage() {
        return List.of(page("for the first page of queued posts", "1", queued(), waiting(Examples.NEW)));
    }

    @Override
    public List<Exchange> secondPage() {
        return List.of(
                page("for the second page of queued posts", "2", waiting(Examples.SECOND), waiting(Examples.THIRD)));
    }

    private static Fields waiting(PostId id) {
        return UpdateBody.of(
                        id, Network.MASTODON, "buffer", "Number " + id.value().charAt(23))
                .and(UpdateBody.due(Instant.parse(Examples.SLOT)));
    }

    private Exchange page(String words, String page, Fields... updates) {
        String path = "profiles/" + Examples.channel(Network.MASTODON).value() + "/updates/pending";
        return talk.get(words, path, States.three())
                .parameter("page", page, page)
                .parameter("count", "\\d+", "2")
                .answers(200)
                .like(number("total", 4).and(list("updates", updates)));
    }

    @Override
    public List<Exchange> configuration() {
        Fields rule =
                text("name", "Twitter").and(number("character_limit", 280)).and(number("schedule_limit", 100));
        Fields types = object -> object.array("picture_filetypes", array -> array.stringValue("png"));
        Fields media = number("picture_size_min", 10)
                .and(number("picture_size_max", 5_242_880))
                .and(types);
        return List.of(talk.get("for the configuration", "info/configuration", States.account())
                .answers(200)
                .like(object("services", object("twitter", object("types", object("profile", rule))))
                        .and(object("media", media))));
    }
}
