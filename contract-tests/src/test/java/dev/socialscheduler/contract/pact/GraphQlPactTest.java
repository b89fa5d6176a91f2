package dev.socialscheduler.contract.pact;

import dev.socialscheduler.emulator.graphql.Dialect;

/** The backend {@code graphql} in the dialect {@code current}. */
class GraphQlPactTest extends SchedulerPactSuite {

    GraphQlPactTest() {
        super(new GraphQlWire(new GraphQlTalk(Doors.graphQl("current"), Dialect.CURRENT)));
    }
}
