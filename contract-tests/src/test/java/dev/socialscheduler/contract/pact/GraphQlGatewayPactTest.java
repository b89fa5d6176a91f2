package dev.socialscheduler.contract.pact;

import dev.socialscheduler.emulator.graphql.Dialect;

/** The backend {@code graphql} in the dialect {@code gateway}. */
class GraphQlGatewayPactTest extends SchedulerPactSuite {

    GraphQlGatewayPactTest() {
        super(new GatewayWire(new GraphQlTalk(Doors.graphQl("gateway"), Dialect.GATEWAY)));
    }
}
