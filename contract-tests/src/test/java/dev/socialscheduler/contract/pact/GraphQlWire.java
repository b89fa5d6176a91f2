package dev.socialscheduler.contract.pact;

import java.util.EnumSet;
import java.util.Set;

/** The dialect {@code current}. */
class GraphQlWire implements Wire {

    final GraphQlTalk talk;
    final Spelling spelling;

    GraphQlWire(GraphQlTalk talk) {
        this(talk, Spelling.CURRENT);
    }

    GraphQlWire(GraphQlTalk talk, Spelling spelling) {
        this.talk = talk;
        this.spelling = spelling;
    }

    @Override
    public Door door() {
        return talk.door();
    }

    @Override
    public Set<Detail> tells() {
        return EnumSet.complementOf(EnumSet.of(Detail.TOTAL, Detail.RETWEET));
    }

    @Override
    public GraphQlReading reading() {
        return new GraphQlReading(talk);
    }

    @Override
    public PostingWire posting() {
        return new GraphQlPosting(new GraphQlMutations(talk), spelling);
    }

    @Override
    public NetworkWire networks() {
        return new GraphQlNetworks(reading(), new GraphQlMutations(talk), spelling);
    }

    @Override
    public ChangingWire changing() {
        return new GraphQlChanging(talk, reading(), spelling);
    }

    @Override
    public IdeaWire ideas() {
        return new GraphQlIdeas(talk);
    }

    @Override
    public RefusalWire refusals() {
        return new GraphQlRefusals(talk);
    }

    @Override
    public FailureWire failures() {
        return new GraphQlFailures(talk, reading());
    }
}
