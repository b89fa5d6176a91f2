package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider that fails and says when it wants to be asked again. */
class AskedToWaitTest {

    private final List<Duration> waits = new ArrayList<>();

    private ServiceUnavailableException failure(ScriptedServer server) {
        try (SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).guarded(waits::add)) {
            return catchThrowableOfType(ServiceUnavailableException.class, scheduler::account);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 500, 502})
    void a_failure_with_retry_after_waits_as_long_as_it_asks(int status) {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(status).with("Retry-After", "7"))) {
            ServiceUnavailableException e = failure(server);

            assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
            assertThat(e)
                    .hasMessage("The provider could not process the request. Try again at 2026-12-01T08:00:07Z, as"
                            + " requested by the provider. [account on graphql, attempt 3,"
                            + " HTTP " + status + "; nothing was changed]");
            assertThat(e.retryAt()).contains(GraphQlWiring.NOW.plusSeconds(7));
        }
    }

    @Test
    void an_error_in_json_with_retry_after_waits_too() {
        try (ScriptedServer server = new ScriptedServer(
                Answer.error(503, "Busy", "SERVICE_UNAVAILABLE").with("Retry-After", "7"))) {
            assertThat(failure(server).retryAt()).contains(GraphQlWiring.NOW.plusSeconds(7));
            assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        }
    }

    @Test
    void a_wait_beyond_the_time_of_a_call_is_told_and_not_waited() {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(503).with("Retry-After", "600"))) {
            assertThat(failure(server))
                    .hasMessage("The provider could not process the request. Try again at 2026-12-01T08:10:00Z, as"
                            + " requested by the provider. [account on graphql, HTTP 503; nothing was changed]");
            assertThat(waits).isEmpty();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void what_waiting_does_not_help_is_not_waited_for() {
        try (ScriptedServer server = new ScriptedServer(Answer.html(404).with("Retry-After", "7"))) {
            assertThat(failure(server).retryAt()).isEmpty();
            assertThat(waits).isEmpty();
        }
    }
}
