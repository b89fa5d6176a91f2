package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.ConnectionWait.Pause;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Waiting for a person: no test waits in real time, and the clock stands still unless a test moves it. */
class AwaitActiveTest {

    private static final String PERSON = " Open its URL in a browser (social-scheduler maton connections get "
            + Samples.ID + "), authorize it, and wait again. [maton; nothing was changed]";

    private final List<Duration> waits = new ArrayList<>();

    private static Answer is(String status) {
        return Answer.ok(Samples.wrapped(Samples.connection(status)));
    }

    private MatonConnection await(ScriptedServer server, Duration timeout) {
        try (SocialScheduler scheduler = MatonWiring.raw(MatonWiring.to(server), RequestPace.unlimited(), waits::add)) {
            return scheduler.unwrap(MatonConnections.class).awaitActive(Samples.ID, timeout);
        }
    }

    private static List<Duration> millis(long... values) {
        return LongStream.of(values).mapToObj(Duration::ofMillis).toList();
    }

    @Test
    void an_active_connection_is_not_waited_for() {
        try (ScriptedServer server = new ScriptedServer(is("ACTIVE"))) {
            assertThat(await(server, Duration.ZERO)).isEqualTo(Samples.READ);
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void looks_come_less_and_less_often_until_somebody_has_authorized_it() {
        Answer[] script = Stream.concat(Stream.generate(() -> is("PENDING")).limit(9), Stream.of(is("ACTIVE")))
                .toArray(Answer[]::new);
        try (ScriptedServer server = new ScriptedServer(script)) {
            assertThat(await(server, Duration.ofMinutes(5)).status()).isEqualTo(MatonConnectionStatus.ACTIVE);

            assertThat(server.received())
                    .hasSize(10)
                    .allMatch(request -> request.line().equals("GET /connections/" + Samples.ID));
            assertThat(waits.stream().map(Duration::toMillis))
                    .containsExactly(1000L, 1500L, 2250L, 3375L, 5062L, 7593L, 10_000L, 10_000L, 10_000L);
        }
    }

    @Test
    void the_last_look_is_at_the_end_of_the_time() {
        try (ScriptedServer server = new ScriptedServer(is("PENDING"))) {
            assertThatThrownBy(() -> await(server, Duration.ofSeconds(3)))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("The connection " + Samples.ID + " is still PENDING after 3s." + PERSON);

            assertThat(waits).isEqualTo(millis(1000, 1500, 500));
            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void no_time_looks_once() {
        try (ScriptedServer server = new ScriptedServer(is("INITIATED"))) {
            assertThatThrownBy(() -> await(server, Duration.ZERO))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("The connection " + Samples.ID + " is still of an unknown status after 0s." + PERSON);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void time_that_calls_take_counts() {
        try (ScriptedServer server = new ScriptedServer(is("PENDING"))) {
            MovingClock clock = new MovingClock(MatonWiring.NOW);
            Wiring<SocialScheduler> wiring = MatonWiring.at(clock, server);
            try (SocialScheduler scheduler = MatonWiring.raw(wiring, RequestPace.unlimited(), wait -> {
                waits.add(wait);
                clock.advance(Duration.ofMinutes(1));
            })) {
                MatonConnections connections = scheduler.unwrap(MatonConnections.class);
                assertThatThrownBy(() -> connections.awaitActive(Samples.ID, Duration.ofSeconds(150)))
                        .hasMessageStartingWith("The connection " + Samples.ID + " is still PENDING after 2m30s.");
            }
            assertThat(waits).isEqualTo(millis(1000, 1500, 2250));
        }
    }

    @Test
    void an_authorization_that_failed_is_told_at_once() {
        try (ScriptedServer server = new ScriptedServer(is("PENDING"), is("FAILED"))) {
            assertThatThrownBy(() -> await(server, Duration.ofMinutes(5)))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("The authorization of the connection " + Samples.ID + " failed. Create and authorize a"
                            + " new connection; then delete this one. [maton; nothing was changed]");
            assertThat(waits).hasSize(1);
        }
    }

    @Test
    void what_may_pass_does_not_end_the_waiting() {
        try (ScriptedServer server =
                new ScriptedServer(is("PENDING"), Answer.empty(503), Answer.lost(), Answer.empty(429), is("ACTIVE"))) {
            assertThat(await(server, Duration.ofMinutes(5))).isEqualTo(Samples.READ);
            assertThat(waits).hasSize(4);
        }
    }

    @Test
    void what_failed_last_is_told_when_the_time_is_over() {
        try (ScriptedServer server = new ScriptedServer(is("PENDING"), Answer.empty(503))) {
            assertThatThrownBy(() -> await(server, Duration.ofSeconds(1)))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessageStartingWith(
                            "The gateway could not process the request. The call was: get the connection");
        }
    }

    static Stream<Answer> ends() {
        return Stream.of(Answer.empty(401), Answer.empty(404), Answer.ok("{}"), Answer.empty(302));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_does_not_pass_ends_the_waiting(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            assertThatThrownBy(() -> await(server, Duration.ofMinutes(5)))
                    .isInstanceOfAny(
                            AuthenticationException.class,
                            NotFoundException.class,
                            UnreadableResponseException.class,
                            ServiceUnavailableException.class);
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void an_interrupt_ends_the_waiting_and_is_kept() {
        Pause interrupted = wait -> {
            throw new InterruptedException();
        };
        try (ScriptedServer server = new ScriptedServer(is("PENDING"));
                SocialScheduler scheduler =
                        MatonSchedulerProvider.raw(MatonWiring.to(server), RequestPace.unlimited(), interrupted)) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            assertThatThrownBy(() -> connections.awaitActive(Samples.ID, Duration.ofMinutes(5)))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("The thread was interrupted while waiting for the connection " + Samples.ID
                            + " to become active. Wait again if you still need the connection. [maton; nothing was"
                            + " changed]");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whoever_is_interrupted_before_does_not_begin_to_wait() {
        try (ScriptedServer server = new ScriptedServer(is("PENDING"));
                SocialScheduler scheduler =
                        MatonSchedulerProvider.raw(MatonWiring.to(server), RequestPace.unlimited(), Pause.REAL)) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> connections.awaitActive(Samples.ID, Duration.ofMinutes(5)))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
