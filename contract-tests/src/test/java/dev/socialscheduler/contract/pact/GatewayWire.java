package dev.socialscheduler.contract.pact;

import java.util.EnumSet;
import java.util.Set;

/** The dialect {@code gateway}. */
final class GatewayWire implements Wire {

    private final GraphQlTalk talk;

    GatewayWire(GraphQlTalk talk) {
        this.talk = talk;
    }

    GraphQlTalk talk() {
        return talk;
    }

    @Override
    public Door door() {
        return talk.door();
    }

    @Override
    public Set<Detail> tells() {
        return EnumSet.of(Detail.ORGANIZATIONS, Detail.AUTHOR);
    }

    @Override
    public GatewayReading reading() {
        return new GatewayReading(talk);
    }

    @Override
    public PostingWire posting() {
        return new GatewayPosting(talk);
    }

    @Override
    public NetworkWire networks() {
        return new GatewayNetworks(talk);
    }

    @Override
    public ChangingWire changing() {
        return new ChangingWire() {};
    }

    @Override
    public IdeaWire ideas() {
        return new GatewayIdeas(talk);
    }

    @Override
    public RefusalWire refusals() {
        return new GatewayRefusals(talk);
    }

    @Override
    public FailureWire failures() {
        return new GatewayFailures(talk);
    }
}
