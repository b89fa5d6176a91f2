package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ServiceUnavailableException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The backend {@code v1-rest}, with what only the older API says. */
class V1RestPactTest extends SchedulerPactSuite {

    private static final V1Wire WIRE = new V1Wire();

    V1RestPactTest() {
        super(WIRE);
    }

    @Nested
    final class Ending extends Cases {

        Ending() {
            super(WIRE, book());
        }

        @Test
        void a_key_of_today_is_good_for_another_backend() {
            AuthenticationException e =
                    fails(WIRE.failures().keyOfToday(), AuthenticationException.class, SocialScheduler::account);

            assertThat(e.remedy()).contains("social-scheduler.backend=graphql");
        }

        @Test
        void a_retired_api_tells_what_to_set() {
            ServiceUnavailableException e =
                    fails(WIRE.failures().retired(), ServiceUnavailableException.class, SocialScheduler::account);

            assertThat(e.remedy()).contains("social-scheduler.backend=graphql");
        }
    }
}
