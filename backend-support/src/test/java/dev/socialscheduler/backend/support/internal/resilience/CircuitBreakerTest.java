package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitBreakerTest {

    private static final Duration OPEN_FOR = Duration.ofSeconds(30);
    private static final String REFUSED = "The circuit is open after 3 consecutive failures, so nothing was sent; ";

    private final MovingClock clock = new MovingClock(TestContext.NOW);
    private final List<Object> told = new ArrayList<>();
    private final SchedulerListener listener = new SchedulerListener() {
        @Override
        public void circuitOpened(CircuitOpened event) {
            told.add(event);
        }

        @Override
        public void circuitClosed(CircuitClosed event) {
            told.add(event);
        }
    };
    private final CircuitBreaker circuit = circuit(3);

    private CircuitBreaker circuit(int most) {
        return new CircuitBreaker("red", most, OPEN_FOR, clock, new Listeners("red", listener));
    }

    private static Failure failure(@Nullable Integer status) {
        ErrorContext context = ErrorContext.of("red", Operation.POSTS);
        return new Failure(
                "Broken.",
                "Wait.",
                status == null ? context : context.withHttpStatus(status),
                Outcome.NOT_APPLIED,
                null);
    }

    private static SchedulerException down() {
        return new ServiceUnavailableException(true, failure(null));
    }

    private static Supplier<String> failing(RuntimeException e) {
        return () -> {
            throw e;
        };
    }

    private SchedulerException fail(SchedulerException e) {
        return catchThrowableOfType(SchedulerException.class, () -> circuit.through(Operation.POSTS, failing(e)));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            fail(down());
        }
    }

    private boolean isLetOut() {
        AtomicInteger out = new AtomicInteger();
        try {
            circuit.through(Operation.POSTS, out::incrementAndGet);
        } catch (ServiceUnavailableException e) {
            assertThat(out).hasValue(0);
        }
        return out.get() == 1;
    }

    @Test
    void failures_in_a_row_open_it_and_calls_fail_at_once() {
        fail(2);
        assertThat(circuit.isOpen()).isFalse();
        fail(1);

        assertThat(circuit.isOpen()).isTrue();
        assertThatExceptionOfType(ServiceUnavailableException.class)
                .isThrownBy(() -> circuit.through(Operation.CREATE_POST, failing(new IllegalStateException("let out"))))
                .withMessage(REFUSED + "the next trial begins at 2026-12-01T12:00:30Z. Try again then. "
                        + "[createPost on red; nothing was changed]")
                .satisfies(e -> assertThat(e.isPassing()).isTrue())
                .satisfies(e -> assertThat(e.retryAt()).contains(TestContext.NOW.plus(OPEN_FOR)));
        assertThat(told)
                .containsExactly(CircuitOpened.builder("red", 3, TestContext.NOW.plus(OPEN_FOR))
                        .build());
    }

    @Test
    void any_answer_in_between_begins_the_count_anew() {
        fail(2);
        fail(new AuthenticationException(failure(401)));
        fail(2);
        assertThat(isLetOut()).isTrue();
        fail(2);

        assertThat(circuit.isOpen()).isFalse();
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                Arguments.of("no connection, time-out, cut", true, down()),
                Arguments.of("500", true, new ServiceUnavailableException(true, failure(500))),
                Arguments.of("503", true, new ServiceUnavailableException(true, failure(503))),
                Arguments.of("408", true, new ServiceUnavailableException(true, failure(408))),
                Arguments.of("an error with status 200", false, new ServiceUnavailableException(true, failure(200))),
                Arguments.of("a refusal at the edge", false, new ServiceUnavailableException(false, failure(403))),
                Arguments.of(
                        "a certificate, a closed scheduler",
                        false,
                        new ServiceUnavailableException(false, failure(null))),
                Arguments.of("429", false, new RateLimitedException(null, null, failure(429))),
                Arguments.of("a used-up window", false, new RateLimitedException(null, null, failure(null))),
                Arguments.of("unreadable", false, new UnreadableResponseException(failure(200))),
                Arguments.of("401", false, new AuthenticationException(failure(401))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signs")
    void only_a_service_that_is_down_opens_it(String name, boolean opens, SchedulerException e) {
        for (int i = 0; i < 3; i++) {
            fail(e);
        }

        assertThat(circuit.isOpen()).isEqualTo(opens);
    }

    @Test
    void a_fault_of_the_program_shows_nothing() {
        fail(2);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> circuit.through(Operation.POSTS, failing(new IllegalStateException("bug"))));
        fail(1);

        assertThat(circuit.isOpen()).isTrue();
    }

    @Test
    void after_a_while_one_call_is_let_out_and_its_success_closes_it() {
        fail(3);
        clock.advance(OPEN_FOR.minusMillis(1));
        assertThat(isLetOut()).isFalse();
        clock.advance(Duration.ofMillis(1));

        assertThat(isLetOut()).isTrue();
        assertThat(isLetOut()).isTrue();
        assertThat(told).last().isEqualTo(CircuitClosed.builder("red").build());
        fail(2);
        assertThat(circuit.isOpen()).as("it counts anew").isFalse();
    }

    @Test
    void while_one_is_out_the_others_are_kept_back() {
        fail(3);
        clock.advance(OPEN_FOR);

        circuit.through(Operation.POSTS, () -> {
            assertThat(circuit.isOpen()).isTrue();
            assertThat(fail(down()))
                    .hasMessage(REFUSED + "a trial call is in flight. Try again later. "
                            + "[posts on red; nothing was changed]");
            return "back";
        });
        assertThat(isLetOut()).isTrue();
    }

    @Test
    void if_the_one_finds_it_down_it_opens_for_as_long_again() {
        fail(3);
        clock.advance(OPEN_FOR);
        fail(1);

        assertThat(isLetOut()).isFalse();
        clock.advance(OPEN_FOR.minusMillis(1));
        assertThat(isLetOut()).isFalse();
        assertThat(told)
                .last()
                .isEqualTo(CircuitOpened.builder("red", 4, TestContext.NOW.plus(OPEN_FOR.multipliedBy(2)))
                        .build());
        clock.advance(Duration.ofMillis(1));
        assertThat(isLetOut()).isTrue();
    }

    @Test
    void if_the_one_is_never_sent_the_next_one_goes() {
        fail(3);
        clock.advance(OPEN_FOR);
        fail(new RateLimitedException(null, null, failure(null)));

        assertThat(isLetOut()).isTrue();
    }

    @Test
    void what_was_sent_before_it_opened_does_not_close_it() {
        circuit.through(Operation.POSTS, () -> {
            fail(3);
            return "late";
        });

        assertThat(circuit.isOpen()).isTrue();
    }

    @Test
    void what_was_sent_before_it_opened_does_not_keep_it_open() {
        assertThatExceptionOfType(ServiceUnavailableException.class)
                .isThrownBy(() -> circuit.through(Operation.POSTS, () -> {
                    fail(3);
                    clock.advance(Duration.ofSeconds(10));
                    throw down();
                }))
                .withMessageStartingWith("Broken.");
        clock.advance(Duration.ofSeconds(20));

        assertThat(told).hasSize(1);
        assertThat(isLetOut()).isTrue();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nothing_back_for_longer() {
        fail(3);
        clock.advance(Duration.ofHours(-5));
        assertThat(isLetOut()).isFalse();
        clock.advance(OPEN_FOR);

        assertThat(isLetOut()).isTrue();
    }

    @Test
    void zero_switches_it_off() {
        CircuitBreaker off = circuit(0);
        for (int i = 0; i < 2_000; i++) {
            assertThatExceptionOfType(SchedulerException.class)
                    .isThrownBy(() -> off.through(Operation.POSTS, failing(down())))
                    .withMessageStartingWith("Broken.");
        }

        assertThat(off.isOpen()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void a_thousand_threads_meet_a_service_that_is_down_and_let_one_out() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        thousand(() -> {
            sent.incrementAndGet();
            throw down();
        });
        assertThat(circuit.isOpen()).isTrue();
        assertThat(sent).hasValueBetween(3, 1_000);
        assertThat(told).hasSize(1);

        sent.set(0);
        thousand(() -> "none: " + sent.incrementAndGet());
        assertThat(sent).as("it is open").hasValue(0);

        clock.advance(OPEN_FOR);
        CountDownLatch refused = new CountDownLatch(999);
        thousand(
                () -> {
                    sent.incrementAndGet();
                    try {
                        assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    throw down();
                },
                refused::countDown);
        assertThat(sent).as("exactly one was let out").hasValue(1);
        assertThat(told).hasSize(2);
    }

    private void thousand(Supplier<String> call) throws InterruptedException {
        thousand(call, () -> {});
    }

    private void thousand(Supplier<String> call, Runnable onRefusal) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1_000);
        ExecutorService threads = Executors.newFixedThreadPool(1_000);
        try {
            for (int i = 0; i < 1_000; i++) {
                threads.execute(() -> {
                    try {
                        circuit.through(Operation.POSTS, call);
                    } catch (SchedulerException e) {
                        if (e.getMessage().contains("so nothing was sent")) {
                            onRefusal.run();
                        }
                    } finally {
                        done.countDown();
                    }
                });
            }
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }
}
