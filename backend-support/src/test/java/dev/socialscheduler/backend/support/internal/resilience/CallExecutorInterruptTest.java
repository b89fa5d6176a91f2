package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallExecutorInterruptTest {

    private static final RetryDecider RULES = new RetryDecider(
            3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ZERO, () -> 1.0);

    private int attempts;

    @AfterEach
    void leave_no_interrupt_behind() {
        assertThat(Thread.interrupted())
                .as("the interrupt is kept for the caller")
                .isTrue();
    }

    private static CallExecutor calls(Sleeper pause) {
        return new CallExecutor("red", RULES, Clock.fixed(TestContext.NOW, ZoneOffset.UTC), pause);
    }

    private static CallExecutor interruptedWhileWaiting() {
        return calls(duration -> {
            throw new InterruptedException("woken");
        });
    }

    private static SchedulerException passing(Operation operation, Outcome outcome) {
        return new ServiceUnavailableException(
                true, new Failure("Broken.", "Wait.", ErrorContext.of("red", operation), outcome, null));
    }

    private SchedulerException run(
            CallExecutor calls, Operation operation, SchedulerException failure, boolean interrupt) {
        return catchThrowableOfType(
                SchedulerException.class,
                () -> calls.run(operation, () -> {
                    attempts++;
                    if (interrupt) {
                        Thread.currentThread().interrupt();
                    }
                    throw failure;
                }));
    }

    @Test
    void a_thread_interrupted_while_it_waits_makes_no_further_attempt() {
        SchedulerException failure = passing(Operation.CREATE_POST, Outcome.NOT_APPLIED);

        SchedulerException thrown = run(interruptedWhileWaiting(), Operation.CREATE_POST, failure, false);

        assertThat(attempts).isEqualTo(1);
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        e -> assertThat(e.isPassing()).isFalse())
                .hasMessage("The thread was interrupted while waiting to retry. Call again if you still need "
                        + "the result. The last attempt failed with: Broken. [createPost on red; nothing was changed]")
                .hasCause(failure);
    }

    @Test
    void a_delete_interrupted_after_a_lost_answer_is_unknown() {
        SchedulerException failure = passing(Operation.DELETE_POST, Outcome.UNKNOWN);

        SchedulerException thrown = run(interruptedWhileWaiting(), Operation.DELETE_POST, failure, false);

        assertThat(thrown)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("The thread was interrupted while waiting to retry. Check before you retry: "
                        + "read the post and compare it. [deletePost on red; it may have taken effect]");
    }

    @Test
    void a_thread_interrupted_during_an_attempt_that_fails_makes_no_further_attempt() {
        SchedulerException failure = passing(Operation.POSTS, Outcome.NOT_APPLIED);

        SchedulerException thrown = run(calls(Sleeper.REAL), Operation.POSTS, failure, true);

        assertThat(attempts).isEqualTo(1);
        assertThat(thrown)
                .hasMessage("The thread was interrupted while waiting to retry. Call again if you still need "
                        + "the result. The last attempt failed with: Broken. [posts on red; nothing was changed]")
                .hasCause(failure);
    }
}
