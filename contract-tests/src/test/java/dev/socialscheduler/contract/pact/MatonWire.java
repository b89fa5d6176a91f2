package dev.socialscheduler.contract.pact;

/** The gateway in front of the GraphQL API: the same questions at another door, with the gateway's own refusals. */
final class MatonWire extends GraphQlWire {

    MatonWire(GraphQlTalk talk) {
        super(talk);
    }

    @Override
    public MatonFailures failures() {
        return new MatonFailures(talk, reading());
    }
}
