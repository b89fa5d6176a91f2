package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The dialect {@code beta}: where it differs from {@code current}. */
final class BetaWire extends GraphQlWire {

    BetaWire(GraphQlTalk talk) {
        super(talk, Spelling.BETA);
    }

    @Override
    public Set<Detail> tells() {
        return EnumSet.complementOf(EnumSet.of(Detail.RETWEET));
    }

    @Override
    public GraphQlReading reading() {
        return new Reading(talk);
    }

    @Override
    public NetworkWire networks() {
        return new Networks(reading(), new GraphQlMutations(talk));
    }

    @Override
    public ChangingWire changing() {
        return new Changing(talk, reading());
    }

    @Override
    public RefusalWire refusals() {
        return new Refusals(talk);
    }

    @Override
    public FailureWire failures() {
        return new BetaFailures(talk, reading());
    }

    private static Fields channelId(String id) {
        return input(Fields.id("channelId", id));
    }

    private static Fields postId(String id) {
        return input(Fields.id("postId", id));
    }

    private static final class Reading extends GraphQlReading {

        Reading(GraphQlTalk talk) {
            super(talk);
        }

        @Override
        Fields channelId(String id) {
            return BetaWire.channelId(id);
        }

        @Override
        public List<Exchange> channelsOfOneNetwork() {
            return List.of(channels("for the channels of one network", filter(Fields.texts("services", "mastodon"))));
        }

        @Override
        Fields posts(boolean more, Fields... items) {
            return page(more, Fields.number("totalCount", 4), items);
        }
    }

    /** A link is one of the assets, and has no words or picture of its own. */
    private static final class Networks extends GraphQlNetworks {

        Networks(GraphQlReading reading, GraphQlMutations mutations) {
            super(reading, mutations, Spelling.BETA);
        }

        @Override
        public List<Exchange> linkCard() {
            return create(
                    "for a new post with a link card",
                    Network.FACEBOOK,
                    object("assets", object("link", MetadataFields.page())),
                    PostBody.metadata("Facebook", MetadataFields.type("post")));
        }

        @Override
        public List<Exchange> describedLinkCard() {
            return List.of();
        }

        @Override
        public List<Exchange> picturedLinkCard() {
            return List.of();
        }
    }

    private static final class Changing extends GraphQlChanging {

        Changing(GraphQlTalk talk, GraphQlReading reading) {
            super(talk, reading, Spelling.BETA);
        }

        @Override
        public List<Exchange> delete() {
            Fields post = Fields.id("id", Examples.QUEUED.value()).and(text("status", "deleted"));
            return List.of(delete("to delete a post", postId(Examples.QUEUED.value()), object("post", post)));
        }
    }

    private static final class Refusals extends GraphQlRefusals {

        Refusals(GraphQlTalk talk) {
            super(talk);
        }

        @Override
        Fields channel(ChannelId id) {
            return channelId(id.value());
        }

        @Override
        Fields deleted() {
            return postId(Examples.NO_POST.value());
        }

        @Override
        String invalid() {
            return "ValidationError";
        }

        @Override
        String repeated() {
            return "PostAlreadyExistsError";
        }

        @Override
        String full() {
            return "QueueLimitError";
        }
    }
}
