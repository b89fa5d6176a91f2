package dev.socialscheduler.contract.pact;

import dev.socialscheduler.emulator.graphql.Dialect;

/** The backend {@code graphql} in the dialect {@code beta}. */
class GraphQlBetaPactTest extends SchedulerPactSuite {

    GraphQlBetaPactTest() {
        super(new BetaWire(new GraphQlTalk(Doors.graphQl("beta"), Dialect.BETA)));
    }
}
