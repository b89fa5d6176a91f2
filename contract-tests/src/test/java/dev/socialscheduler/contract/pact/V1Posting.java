package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.time.Instant;
import java.util.List;

/** New posts on the older API, whatever the network. */
final class V1Posting implements PostingWire, NetworkWire {

    private final V1Talk talk;

    V1Posting(V1Talk talk) {
        this.talk = talk;
    }

    private List<Exchange> create(String words, Network network, Form form, Fields update) {
        return List.of(talk.post(words, "updates/create", form, States.channel(network))
                .answers(200)
                .like(V1Talk.made(update)));
    }

    private static Form form(Network network) {
        return form(Examples.channel(network).value(), Examples.TEXT);
    }

    static Form form(String channel, String text) {
        return new Form().field("profile_ids[]", Fields.ID, channel).text("text", text);
    }

    @Override
    public List<Exchange> queued() {
        return create(
                "for a new post in the queue",
                Network.MASTODON,
                form(Network.MASTODON),
                UpdateBody.queued(Network.MASTODON));
    }

    @Override
    public List<Exchange> several() {
        Form form = new Form()
                .field(
                        "profile_ids[]",
                        Fields.ID,
                        Examples.channel(Network.MASTODON).value(),
                        Examples.channel(Network.BLUESKY).value())
                .text("text", Examples.TEXT);
        Fields updates =
                list("updates", queued(Examples.NEW, Network.MASTODON), queued(Examples.SECOND, Network.BLUESKY));
        return List.of(talk.post(
                        "for two new posts",
                        "updates/create",
                        form,
                        States.channel(Network.MASTODON),
                        States.channel(Network.BLUESKY))
                .answers(200)
                .like(V1Talk.madeAll(updates)));
    }

    private static Fields queued(PostId id, Network network) {
        return UpdateBody.of(id, network, "buffer", Examples.TEXT).and(UpdateBody.due(Instant.parse(Examples.SLOT)));
    }

    @Override
    public List<Exchange> next() {
        return create(
                "for a new post at the front of the queue",
                Network.MASTODON,
                form(Network.MASTODON).field("top", "true", "true"),
                UpdateBody.queued(Network.MASTODON));
    }

    @Override
    public List<Exchange> now() {
        return create(
                "for a new post that goes out at once",
                Network.MASTODON,
                form(Network.MASTODON).field("now", "true", "true"),
                UpdateBody.of(Examples.NEW, Network.MASTODON, "sent", Examples.TEXT)
                        .and(UpdateBody.sent(Examples.NOW))
                        .and(truth("shared_now", true)));
    }

    @Override
    public List<Exchange> at() {
        Instant due = Examples.DUE.plusSeconds(7);
        return create(
                "for a new post at a time of its own",
                Network.MASTODON,
                form(Network.MASTODON).field("scheduled_at", "\\d+", String.valueOf(due.getEpochSecond())),
                UpdateBody.of(Examples.NEW, Network.MASTODON, "buffer", Examples.TEXT)
                        .and(UpdateBody.due(due))
                        .and(UpdateBody.seconds("scheduled_at", due)));
    }

    @Override
    public List<Exchange> picture() {
        return create(
                "for a new post with a picture",
                Network.MASTODON,
                form(Network.MASTODON).url("media[photo]", Examples.PICTURE),
                UpdateBody.queued(Network.MASTODON).and(UpdateBody.picture(Examples.PICTURE)));
    }

    @Override
    public List<Exchange> linkCard() {
        return card("for a new post with a link card", card(), Fields.NONE);
    }

    private static Form card() {
        return form(Network.FACEBOOK).url("media[link]", Examples.PAGE);
    }

    private List<Exchange> card(String words, Form form, Fields told) {
        Fields media = text("link", Examples.PAGE.toString()).and(told);
        return create(
                words,
                Network.FACEBOOK,
                form,
                UpdateBody.queued(Network.FACEBOOK).and(object("media", media)));
    }

    @Override
    public List<Exchange> describedLinkCard() {
        return card(
                "for a new post with a described link card",
                card().text("media[title]", "Winter menu").text("media[description]", "From December on"),
                text("title", "Winter menu"));
    }

    @Override
    public List<Exchange> picturedLinkCard() {
        return card(
                "for a new post with a link card and its picture",
                card().url("media[picture]", Examples.PICTURE),
                text("picture", Examples.PICTURE.toString()));
    }

    @Override
    public List<Exchange> retweet() {
        return create(
                "for a new post that passes one on",
                Network.TWITTER,
                form(Network.TWITTER).field("retweet[tweet_id]", "\\d+", "20").text("retweet[comment]", "Well said"),
                UpdateBody.queued(Network.TWITTER).and(object("retweet", text("tweet_id", "20"))));
    }
}
