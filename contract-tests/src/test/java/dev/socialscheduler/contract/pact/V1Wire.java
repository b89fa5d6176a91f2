package dev.socialscheduler.contract.pact;

import java.util.EnumSet;
import java.util.Set;

/** The older API. */
final class V1Wire implements Wire {

    private final V1Talk talk = new V1Talk(Doors.v1());

    @Override
    public Door door() {
        return talk.door();
    }

    @Override
    public Set<Detail> tells() {
        return EnumSet.of(Detail.RETWEET, Detail.TOTAL);
    }

    @Override
    public V1Reading reading() {
        return new V1Reading(talk);
    }

    @Override
    public PostingWire posting() {
        return new V1Posting(talk);
    }

    @Override
    public NetworkWire networks() {
        return new V1Posting(talk);
    }

    @Override
    public ChangingWire changing() {
        return new V1Changing(talk, reading());
    }

    @Override
    public IdeaWire ideas() {
        return new IdeaWire() {};
    }

    @Override
    public RefusalWire refusals() {
        return new V1Refusals(talk);
    }

    @Override
    public V1Failures failures() {
        return new V1Failures(talk);
    }
}
