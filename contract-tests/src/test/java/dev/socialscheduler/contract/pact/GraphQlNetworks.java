package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import java.util.List;

/** What is said to one network in the dialect {@code current}: the library first asks which network it is. */
class GraphQlNetworks implements NetworkWire {

    private final GraphQlReading reading;
    private final GraphQlMutations mutations;
    private final Spelling spelling;

    GraphQlNetworks(GraphQlReading reading, GraphQlMutations mutations, Spelling spelling) {
        this.reading = reading;
        this.mutations = mutations;
        this.spelling = spelling;
    }

    @Override
    public List<Exchange> post(NetworkPost post) {
        String words = "for a new post with all that can be said: " + post;
        Fields input = object("metadata", MetadataFields.sent(post));
        Asset medium = post.medium();
        return medium == null
                ? create(words, post.network(), input, MetadataFields.told(post))
                : create(words, post.network(), medium(medium).and(input), MetadataFields.told(post));
    }

    private Fields medium(Asset medium) {
        Fields url = Spelling.url(medium.url());
        if (medium instanceof Asset.Video video) {
            return spelling.videos(
                    video.thumbnailOffset() == null
                            ? url
                            : url.and(object("metadata", number("thumbnailOffset", 1500))));
        }
        return spelling.images(url);
    }

    List<Exchange> create(String words, Network network, Fields input, Fields told) {
        return List.of(
                reading.channel(network),
                mutations.create(
                        words,
                        network,
                        GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT).and(input),
                        PostBody.queued(network, Examples.TEXT).and(told)));
    }

    @Override
    public List<Exchange> linkCard() {
        return card("for a new post with a link card", Fields.NONE);
    }

    List<Exchange> card(String words, Fields more) {
        Fields link = object("linkAttachment", MetadataFields.page().and(more));
        Fields told = object("linkAttachment", text("url", Examples.PAGE.toString()));
        return create(
                words,
                Network.FACEBOOK,
                object(
                        "metadata",
                        object("facebook", MetadataFields.type("post").and(link))),
                PostBody.metadata("Facebook", MetadataFields.type("post").and(told)));
    }

    @Override
    public List<Exchange> describedLinkCard() {
        return card(
                "for a new post with a described link card",
                anyText("title", "Winter menu").and(anyText("description", "From December on")));
    }

    @Override
    public List<Exchange> picturedLinkCard() {
        return card(
                "for a new post with a link card and its picture", object("thumbnail", Spelling.url(Examples.PICTURE)));
    }

    @Override
    public List<Exchange> thread() {
        return create(
                "for a new thread",
                Network.MASTODON,
                object(
                        "metadata",
                        object(
                                "mastodon",
                                list("thread", sent(Examples.TEXT), sent("And there is more"), sent("That was it")))),
                PostBody.metadata(
                        "Mastodon",
                        list("thread", item(Examples.TEXT), item("And there is more"), item("That was it"))));
    }

    /** A post of a thread as it is sent. */
    Fields sent(String text) {
        return anyText("text", text).and(spelling.noAssets());
    }

    private static Fields item(String text) {
        return text("text", text);
    }

    @Override
    public List<Exchange> threadWithMedia() {
        Fields image = Spelling.url(Examples.PICTURE).and(object("metadata", anyText("altText", "A red door")));
        Fields items = list(
                "thread",
                sent(Examples.TEXT),
                anyText("text", "With a picture").and(spelling.images(image)),
                anyText("text", "With a card").and(spelling.cardInBlueskyThread()));
        Fields picture = item("With a picture")
                .and(list("assets", PostBody.image(Examples.PICTURE, text("altText", "A red door"))));
        return create(
                "for a new thread with media",
                Network.BLUESKY,
                object("metadata", object("bluesky", items)),
                PostBody.metadata("Bluesky", list("thread", item(Examples.TEXT), picture, item("With a card"))));
    }

    @Override
    public List<Exchange> retweet() {
        Fields retweet = anyText("id", "20").and(anyText("comment", "Well said"));
        return create(
                "for a new post that passes one on",
                Network.TWITTER,
                object("metadata", object("twitter", object("retweet", retweet))),
                PostBody.metadata("Twitter", Fields.NONE));
    }
}
