package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The backend {@code graphql} in the dialect {@code beta}. */
class GraphQlBetaPactTest extends SchedulerPactSuite {

    GraphQlBetaPactTest() {
        super(wire(Doors.graphQl("beta")));
    }

    private static BetaWire wire(Door door) {
        return new BetaWire(new GraphQlTalk(door, Dialect.BETA));
    }

    @Nested
    final class FindingOut extends Cases {

        private static final BetaWire UNTOLD = wire(Doors.graphQl("beta").with("graphql.dialect", "auto"));

        FindingOut() {
            super(UNTOLD, book());
        }

        @Test
        void a_document_that_is_refused_is_sent_again_in_the_dialect_of_the_server() {
            Exchange refused = UNTOLD.talk.refused(
                    "mutation",
                    "to delete a post, in another dialect",
                    Documents.of(Dialect.CURRENT),
                    "DeletePost",
                    GraphQlTalk.input(Fields.id("id", Examples.QUEUED.value())),
                    States.queued());
            List<Exchange> script = Stream.concat(Stream.of(refused), UNTOLD.changing().delete().stream())
                    .toList();

            List<String> notices = play(script, scheduler -> {
                scheduler.deletePost(Examples.QUEUED);
                return scheduler.notices();
            });

            assertThat(notices).singleElement().asString().contains("beta");
        }
    }
}
