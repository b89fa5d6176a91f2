package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.object;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import java.util.List;

/** What is said to one network in the dialect {@code gateway}; its answers do not tell it. */
final class GatewayNetworks implements NetworkWire {

    private final GraphQlTalk talk;

    GatewayNetworks(GraphQlTalk talk) {
        this.talk = talk;
    }

    private List<Exchange> create(String words, Network network, String key, Fields metadata) {
        return create(words, network, object(key, metadata));
    }

    private List<Exchange> create(String words, Network network, Fields metadata) {
        return List.of(
                new GatewayReading(talk).channel(network),
                GatewayPosting.create(
                        talk,
                        words,
                        network,
                        GatewayPosting.QUEUE.and(object("metadata", metadata)),
                        GatewayBody.queued(network)));
    }

    @Override
    public List<Exchange> post(NetworkPost post) {
        return post.needs().contains(Capability.AI_LABELS)
                ? List.of()
                : create(
                        "for a new post with all that can be said: " + post, post.network(), MetadataFields.sent(post));
    }

    @Override
    public List<Exchange> linkCard() {
        return card("for a new post with a link card", Fields.NONE);
    }

    @Override
    public List<Exchange> describedLinkCard() {
        return card(
                "for a new post with a described link card",
                anyText("title", "Winter menu").and(anyText("description", "From December on")));
    }

    private List<Exchange> card(String words, Fields more) {
        Fields link = object("linkAttachment", MetadataFields.page().and(more));
        return create(
                words, Network.FACEBOOK, "facebook", MetadataFields.type("post").and(link));
    }

    /** Without the post itself. */
    @Override
    public List<Exchange> thread() {
        return create(
                "for a new thread",
                Network.MASTODON,
                "mastodon",
                list("thread", anyText("text", "And there is more"), anyText("text", "That was it")));
    }

    @Override
    public List<Exchange> retweet() {
        Fields retweet = anyText("id", "20").and(anyText("comment", "Well said"));
        return create("for a new post that passes one on", Network.TWITTER, "twitter", object("retweet", retweet));
    }
}
