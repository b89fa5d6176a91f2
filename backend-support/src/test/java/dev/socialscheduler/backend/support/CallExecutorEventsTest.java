package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Quota;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.backend.support.internal.resilience.CircuitBreaker;
import dev.socialscheduler.backend.support.internal.resilience.RetryDecider;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What a listener hears of a call, and that nothing it does changes the call. */
class CallExecutorEventsTest {

    private static final RetryDecider RULES = new RetryDecider(
            3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);

    private final Heard heard = new Heard();
    private final MovingClock clock = new MovingClock(TestContext.NOW);
    private final AtomicLong nanos = new AtomicLong();
    private final Deque<SchedulerException> failures = new ArrayDeque<>();

    private CallExecutor calls(int circuit, SchedulerListener listener) {
        Listeners listeners = new Listeners("red", listener);
        return new CallExecutor(
                "red",
                RULES,
                clock,
                clock::advance,
                new CircuitBreaker("red", circuit, Duration.ofSeconds(1), clock, listeners),
                listeners,
                nanos::get);
    }

    private String call() {
        nanos.addAndGet(7_000_000);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return "answer";
    }

    private static SchedulerException down(@Nullable Integer status) {
        ErrorContext context = ErrorContext.of("red", Operation.POSTS);
        return new ServiceUnavailableException(
                true,
                new Failure(
                        "Secret words of the provider.",
                        "Wait.",
                        status == null ? context : context.withHttpStatus(status),
                        Outcome.NOT_APPLIED,
                        null));
    }

    private static Answered failed(int attempt, @Nullable Integer status) {
        return Answered.builder("red", Operation.POSTS, attempt, Duration.ofMillis(7))
                .failure("ServiceUnavailableException")
                .outcome(Outcome.NOT_APPLIED)
                .httpStatus(status)
                .build();
    }

    @Test
    void every_attempt_is_told_twice_and_every_repeat_once() {
        failures.addAll(List.of(down(null), down(503)));

        calls(0, heard).run(Operation.POSTS, this::call);

        assertThat(heard.events)
                .containsExactly(
                        Requesting.builder("red", Operation.POSTS, 1).build(),
                        failed(1, null),
                        Retrying.builder(
                                        "red",
                                        Operation.POSTS,
                                        2,
                                        Duration.ofMillis(500),
                                        "ServiceUnavailableException")
                                .build(),
                        Requesting.builder("red", Operation.POSTS, 2).build(),
                        failed(2, 503),
                        Retrying.builder(
                                        "red", Operation.POSTS, 3, Duration.ofSeconds(1), "ServiceUnavailableException")
                                .build(),
                        Requesting.builder("red", Operation.POSTS, 3).build(),
                        Answered.builder("red", Operation.POSTS, 3, Duration.ofMillis(7))
                                .build());
        assertThat(((Answered) heard.events.get(7)).hasSucceeded()).isTrue();
        assertThat(failed(1, null).hasSucceeded()).isFalse();
    }

    @Test
    void no_event_holds_what_the_provider_said() {
        failures.addAll(List.of(down(null), down(503), down(500)));

        assertThatThrownBy(() -> calls(3, heard).run(Operation.POSTS, this::call))
                .hasMessageStartingWith("Secret words");

        assertThat(heard.events).hasSize(9);
        assertThat(heard.events.toString()).doesNotContain("Secret words");
    }

    @Test
    void a_fault_of_a_program_is_told_by_its_name() {
        assertThatThrownBy(() -> calls(0, heard).run(Operation.POSTS, () -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard.events)
                .last()
                .isEqualTo(Answered.builder("red", Operation.POSTS, 1, Duration.ZERO)
                        .failure("IllegalStateException")
                        .build());
    }

    @Test
    void what_an_open_circuit_keeps_back_is_no_attempt() {
        failures.addAll(List.of(down(null)));
        CallExecutor calls = calls(1, heard);
        assertThatThrownBy(() -> calls.run(Operation.POSTS, this::call)).hasMessageStartingWith("Secret words");
        assertThatThrownBy(() -> calls.run(Operation.POSTS, this::call))
                .hasMessageStartingWith("The circuit is open after 1 failure, ");
        clock.advance(Duration.ofSeconds(1));
        calls.run(Operation.POSTS, this::call);

        assertThat(heard.events)
                .containsExactly(
                        Requesting.builder("red", Operation.POSTS, 1).build(),
                        failed(1, null),
                        CircuitOpened.builder("red", 1, TestContext.NOW.plusSeconds(1))
                                .build(),
                        Requesting.builder("red", Operation.POSTS, 1).build(),
                        Answered.builder("red", Operation.POSTS, 1, Duration.ofMillis(7))
                                .build(),
                        CircuitClosed.builder("red").build());
    }

    @Test
    void a_listener_that_throws_at_everything_changes_nothing_and_is_logged() {
        SchedulerListener broken = (SchedulerListener) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SchedulerListener.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("deaf to " + method.getName());
                });
        failures.addAll(List.of(down(null), down(null)));

        try (LogCapture log = LogCapture.of(LogTopics.LISTENER, Level.WARN)) {
            assertThat(calls(2, broken).run(Operation.ACCOUNT, () -> "answer")).isEqualTo("answer");
            CallExecutor calls = calls(2, broken);
            assertThatThrownBy(() -> calls.run(Operation.POSTS, this::call)).hasMessageStartingWith("Secret words");
            clock.advance(Duration.ofSeconds(1));
            assertThat(calls.run(Operation.POSTS, this::call)).isEqualTo("answer");

            assertThat(log.text())
                    .contains("The listener threw an exception; the call continues.")
                    .contains("deaf to requesting", "deaf to answered", "deaf to retrying")
                    .contains("deaf to circuitOpened", "deaf to circuitClosed");
        }
    }

    @Test
    void every_other_event_is_passed_on_as_it_is() {
        Listeners listeners = new Listeners("red", heard);
        Quota.Window window =
                Quota.Window.builder("w", 10, 0, Instant.EPOCH, Instant.EPOCH).build();

        listeners.reconciled(Operation.CREATE_POST, Finding.FOUND, "p1");
        listeners.quotaLow(window);

        assertThat(heard.events)
                .containsExactly(
                        Reconciled.builder("red", Operation.CREATE_POST, Finding.FOUND)
                                .id("p1")
                                .build(),
                        QuotaLow.builder("red", window).build());
    }

    @Test
    void a_repeat_is_logged_once() {
        failures.add(down(null));

        try (LogCapture log = LogCapture.of(LogTopics.RETRY, Level.INFO)) {
            calls(0, heard).run(Operation.POSTS, this::call);

            assertThat(log.text().lines())
                    .containsExactly(
                            "[main] INFO dev.socialscheduler.retry - posts on red: attempt 2 begins in 500 ms, because "
                                    + "the last one failed: Secret words of the provider. Wait. [posts on red; nothing was "
                                    + "changed]");
        }
    }
}
