package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.RawScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.CommonSettings.OnExhausted;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long a call may go on, and what an open circuit does to it. */
class CallExecutorBudgetTest {

    private final MovingClock clock = new MovingClock(TestContext.NOW);
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Instant> sent = new ArrayList<>();
    private final TestContext context = new TestContext()
            .at(clock)
            .with(CommonSettings.RETRY_MAX_ATTEMPTS, 10)
            .with(CommonSettings.RETRY_DELAY, Duration.ZERO);

    private CallExecutor calls() {
        return CallExecutor.of("red", context, this::pause);
    }

    private void pause(Duration wait) {
        pauses.add(wait);
        clock.advance(wait);
    }

    private static SchedulerException down(Outcome outcome, @Nullable Instant retryAt) {
        return new ServiceUnavailableException(
                true, retryAt, new Failure("Broken.", "Wait.", ErrorContext.of("red", Operation.POSTS), outcome, null));
    }

    private SchedulerException run(CallExecutor calls, Duration each, Supplier<SchedulerException> failure) {
        return catchThrowableOfType(
                SchedulerException.class,
                () -> calls.run(Operation.POSTS, () -> {
                    sent.add(clock.instant());
                    clock.advance(each);
                    throw failure.get();
                }));
    }

    @Test
    void no_attempt_begins_after_the_time_that_a_call_has() {
        context.with(CommonSettings.RETRY_MAX_TOTAL, Duration.ofSeconds(60));

        SchedulerException thrown = run(calls(), Duration.ofSeconds(20), () -> down(Outcome.NOT_APPLIED, null));

        assertThat(sent)
                .containsExactly(TestContext.NOW, TestContext.NOW.plusSeconds(20), TestContext.NOW.plusSeconds(40));
        assertThat(thrown).hasMessage("Broken. Wait. [posts on red, attempt 3; nothing was changed]");
    }

    @Test
    void no_time_at_all_is_one_attempt() {
        context.with(CommonSettings.RETRY_MAX_TOTAL, Duration.ZERO);

        run(calls(), Duration.ZERO, () -> down(Outcome.NOT_APPLIED, null));

        assertThat(sent).hasSize(1);
    }

    @Test
    void what_the_provider_asks_to_wait_is_waited_and_not_more() {
        context.with(CommonSettings.RETRY_MAX_ATTEMPTS, 2);

        run(calls(), Duration.ofSeconds(1), () -> down(Outcome.NOT_APPLIED, TestContext.NOW.plusSeconds(15)));

        assertThat(pauses).containsExactly(Duration.ofSeconds(14));
    }

    @Test
    void what_the_provider_asks_to_wait_beyond_the_time_of_a_call_is_not_waited() {
        SchedulerException thrown =
                run(calls(), Duration.ZERO, () -> down(Outcome.NOT_APPLIED, TestContext.NOW.plusSeconds(120)));

        assertThat(sent).hasSize(1);
        assertThat(pauses).isEmpty();
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        e -> assertThat(e.retryAt()).contains(TestContext.NOW.plusSeconds(120)));
    }

    @Test
    void waits_for_the_window_of_the_provider_do_not_count() {
        context.with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.WAIT);
        Instant opens = TestContext.NOW.plus(Duration.ofMinutes(14));

        run(calls(), Duration.ZERO, () -> sent.size() == 1 ? full(opens) : down(Outcome.NOT_APPLIED, null));

        assertThat(pauses).startsWith(Duration.ofMinutes(14)).hasSize(10);
        assertThat(sent).as("one, and ten that count").hasSize(11);
    }

    @Test
    void windows_are_waited_for_as_long_as_the_setting_says_however_often_they_are_full() {
        context.with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.WAIT)
                .with(CommonSettings.QUOTA_MAX_WAIT, Duration.ofMinutes(15))
                .with(CommonSettings.RETRY_MAX_ATTEMPTS, 2);

        SchedulerException thrown =
                run(calls(), Duration.ZERO, () -> full(clock.instant().plusSeconds(60)));

        assertThat(pauses).hasSize(15).containsOnly(Duration.ofSeconds(60));
        assertThat(thrown).hasMessage("Full. Wait. [attempt 16; nothing was changed]");
    }

    /** As while another thread's request is out to see whether a window has opened. */
    @Test
    void a_window_that_should_have_opened_is_asked_for_less_and_less_often() {
        RetryDecider rules = new RetryDecider(
                2,
                Duration.ofMillis(500),
                Duration.ofSeconds(10),
                Duration.ofMinutes(2),
                Duration.ofSeconds(60),
                () -> 1.0);

        run(
                new CallExecutor("red", rules, clock, this::pause),
                Duration.ZERO,
                () -> full(clock.instant().minusSeconds(5)));

        assertThat(pauses)
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L, 10_000L, 10_000L);
    }

    /** Else it would be asked without a pause until the other thread's request is back. */
    @Test
    void a_window_that_should_have_opened_is_asked_for_with_pauses_even_if_repeats_have_none() {
        context.with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.WAIT)
                .with(CommonSettings.QUOTA_MAX_WAIT, Duration.ofSeconds(1))
                .with(CommonSettings.RETRY_DELAY, Duration.ZERO);

        run(calls(), Duration.ZERO, () -> {
            assertThat(sent).as("asked without end").hasSizeLessThan(100);
            return full(clock.instant());
        });

        assertThat(pauses).hasSize(10).containsOnly(Duration.ofMillis(100));
    }

    @Test
    void a_provider_that_refuses_what_it_says_it_takes_is_not_asked_without_end() {
        context.with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.WAIT).with(CommonSettings.RETRY_MAX_ATTEMPTS, 3);
        Failure failure = Failure.withoutEffect("Full.", "Wait.", ErrorContext.NONE.withHttpStatus(429));

        run(calls(), Duration.ZERO, () -> new RateLimitedException("15m", clock.instant(), failure));

        assertThat(sent).hasSize(3);
    }

    private static SchedulerException full(Instant opensAt) {
        return new RateLimitedException("15m", opensAt, Failure.withoutEffect("Full.", "Wait.", ErrorContext.NONE));
    }

    @Test
    void a_look_that_took_too_long_is_followed_by_no_repeat() {
        RawScheduler raw = new RawScheduler();
        raw.known.put(Channels.ID, Channels.with(ChannelHealth.GOOD, Channels.MONDAYS));
        raw.failures.add(down(Outcome.UNKNOWN, null));
        context.with(CommonSettings.RETRY_SETTLING_DELAY, Duration.ofMinutes(2));
        GuardedScheduler scheduler = GuardedScheduler.around(raw, context, this::pause);

        SchedulerException thrown = catchThrowableOfType(
                SchedulerException.class,
                () -> scheduler.createPost(
                        NewPost.on(Channels.ID).text("Hello").queue().build()));

        assertThat(raw.asked).containsExactly("createPost", "channel", "posts", "posts");
        assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void an_open_circuit_ends_the_repeats_and_the_failure_stays_the_one_that_was_met() {
        context.with(CommonSettings.CIRCUIT_FAILURES, 4);
        CallExecutor calls = calls();

        SchedulerException first = run(calls, Duration.ZERO, () -> down(Outcome.NOT_APPLIED, null));
        SchedulerException second = run(calls, Duration.ZERO, () -> down(Outcome.NOT_APPLIED, null));

        assertThat(sent).hasSize(4);
        assertThat(first).hasMessage("Broken. Wait. [posts on red, attempt 4; nothing was changed]");
        assertThat(second)
                .hasMessage(
                        "The circuit is open after 4 consecutive failures, so nothing was sent; "
                                + "the next trial begins at 2026-12-01T12:00:30Z. Try again then. [posts on red; nothing was changed]");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void a_lost_answer_that_opens_the_circuit_is_unknown_and_never_taken_for_nothing() {
        RawScheduler raw = new RawScheduler();
        raw.failures.add(down(Outcome.UNKNOWN, null));
        context.with(CommonSettings.CIRCUIT_FAILURES, 1);
        GuardedScheduler scheduler = GuardedScheduler.around(raw, context, this::pause);

        SchedulerException thrown = catchThrowableOfType(
                SchedulerException.class,
                () -> scheduler.createPost(
                        NewPost.on(Channels.ID).text("Hello").queue().build()));

        assertThat(raw.asked).as("no look leaves, and no repeat").containsExactly("createPost");
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> assertThat(e.pending()).isPresent())
                .hasMessageStartingWith("Broken. Check before you retry: ");
    }
}
