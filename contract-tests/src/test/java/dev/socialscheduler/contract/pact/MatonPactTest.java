package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Account;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The backend {@code maton}: the whole suite over a named connection, and what only the gateway does. */
class MatonPactTest extends SchedulerPactSuite {

    private static final MatonWire WIRE = wire(Doors.maton(Examples.CONNECTION));

    MatonPactTest() {
        super(WIRE);
    }

    private static MatonWire wire(Door door) {
        return new MatonWire(new GraphQlTalk(door, Dialect.CURRENT));
    }

    @Nested
    final class Gateway extends Cases {

        Gateway() {
            super(WIRE, book());
        }

        @Test
        void a_bad_connection_is_no_matter_of_the_gateways_key() {
            AuthenticationException e =
                    fails(WIRE.failures().badConnection(), AuthenticationException.class, SocialScheduler::account);

            assertThat(e.remedy()).contains("connection").doesNotContain("MATON_API_KEY");
        }

        @Test
        void the_gateways_own_limit_opens_within_a_second() {
            RateLimitedException e =
                    fails(WIRE.failures().hasty(), RateLimitedException.class, SocialScheduler::account);

            assertThat(e.opensAt()).contains(Examples.NOW.plusSeconds(1));
        }

        @Test
        void a_failure_of_the_gateway_may_come_of_an_expired_connection() {
            ServiceUnavailableException e =
                    fails(WIRE.failures().broken(), ServiceUnavailableException.class, SocialScheduler::account);

            assertThat(e.problem()).contains("expired");
        }

        @Test
        void an_expired_connection_is_a_failure_of_the_gateway() {
            fails(WIRE.failures().expired(), ServiceUnavailableException.class, SocialScheduler::account);
        }

        @Test
        void after_a_failure_of_the_gateway_it_is_open_whether_a_post_was_made() {
            NewPost post = NewPost.on(Examples.channel(Network.MASTODON))
                    .text(Examples.TEXT)
                    .build();

            SchedulerException e =
                    leavesOpen(WIRE.failures().brokenWhilePosting(), scheduler -> scheduler.createPost(post));

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    /** Without a connection in the settings no request names one: the test looks for the header, Pact cannot. */
    @Nested
    final class DefaultConnection extends Cases {

        private static final MatonWire UNNAMED = wire(Doors.matonWithoutConnection());

        DefaultConnection() {
            super(UNNAMED, book());
        }

        @Test
        void the_gateway_chooses_the_connection_if_none_is_named() {
            Account account = play(
                    UNNAMED.reading().account("for the account over the default connection", States.CONNECTIONS),
                    SocialScheduler::account);

            assertThat(account.name()).isEqualTo("Mira Halvorsen");
        }

        @Test
        void without_any_connection_one_has_to_be_made() {
            ConfigurationException e =
                    fails(UNNAMED.failures().noConnection(), ConfigurationException.class, SocialScheduler::account);

            assertThat(e.remedy()).contains("Create a connection");
        }
    }

    @Nested
    final class PendingConnection extends Cases {

        private static final MatonWire PENDING = wire(Doors.maton(Examples.PENDING_CONNECTION));

        PendingConnection() {
            super(PENDING, book());
        }

        @Test
        void a_connection_that_is_not_active_is_a_matter_of_the_settings() {
            ConfigurationException e =
                    fails(PENDING.failures().inactive(), ConfigurationException.class, SocialScheduler::account);

            assertThat(e.remedy()).contains("social-scheduler.maton.connection-id");
        }
    }
}
