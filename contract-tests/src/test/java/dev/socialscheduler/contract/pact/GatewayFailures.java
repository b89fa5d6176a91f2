package dev.socialscheduler.contract.pact;

import java.util.List;

/** Failures in the dialect {@code gateway}: those of {@code current}, after other questions. */
final class GatewayFailures extends GraphQlFailures {

    private final GraphQlTalk talk;

    GatewayFailures(GraphQlTalk talk) {
        super(talk, new GraphQlReading(talk));
        this.talk = talk;
    }

    @Override
    public List<Exchange> limitsTold() {
        return List.of(limits(new GatewayReading(talk)
                .account("for the account while requests are counted", States.of(States.COUNTED))));
    }

    @Override
    Exchange create(String words, String state) {
        Fields channel = GatewayReading.channelId(GraphQlRefusals.MASTODON);
        return talk.mutation(
                words, "CreatePost", GraphQlTalk.input(channel.and(GatewayPosting.QUEUE)), States.of(state));
    }
}
