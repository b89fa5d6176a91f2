package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Network;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The backend {@code graphql} in the dialect {@code gateway}. */
class GraphQlGatewayPactTest extends SchedulerPactSuite {

    GraphQlGatewayPactTest() {
        super(wire(Doors.graphQl("gateway")));
    }

    private static GatewayWire wire(Door door) {
        return new GatewayWire(new GraphQlTalk(door, Dialect.GATEWAY));
    }

    @Nested
    final class FindingOut extends Cases {

        private static final GatewayWire UNTOLD = wire(Doors.graphQl("gateway").with("graphql.dialect", "auto"));

        FindingOut() {
            super(UNTOLD, book());
        }

        @Test
        void documents_that_are_refused_are_sent_again_until_the_server_understands_one() {
            String id = Examples.channel(Network.MASTODON).value();
            List<Exchange> script = List.of(
                    refused("for a channel, in the dialect current", Dialect.CURRENT, Fields.id("id", id)),
                    refused("for a channel, in the dialect beta", Dialect.BETA, Fields.id("channelId", id)),
                    UNTOLD.reading().channel(Network.MASTODON));

            List<String> notices = play(script, scheduler -> {
                scheduler.channel(Examples.channel(Network.MASTODON));
                return scheduler.notices();
            });

            assertThat(notices).singleElement().asString().contains("gateway");
        }

        private Exchange refused(String words, Dialect dialect, Fields input) {
            return UNTOLD.talk()
                    .refused(
                            "query",
                            words,
                            Documents.of(dialect),
                            "Channel",
                            GraphQlTalk.input(input),
                            States.channel(Network.MASTODON));
        }
    }
}
