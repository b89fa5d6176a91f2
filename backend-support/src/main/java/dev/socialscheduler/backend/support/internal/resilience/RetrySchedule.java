package dev.socialscheduler.backend.support.internal.resilience;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import java.time.Duration;
import java.util.Optional;

/**
 * Schedules retries with Failsafe. One policy counts attempts; a second one, without a limit, waits for the provider's
 * window. They are shared by all calls, and each call records its decisions in an execution of its own. The execution
 * is Failsafe's standalone one: {@code Failsafe.get} would sleep in real time, and its asynchronous form would change
 * the thread. Thread-safe.
 */
final class RetrySchedule {

    private final RetryPolicy<RetryDecision> attempts;
    private final RetryPolicy<RetryDecision> windows;

    /**
     * Creates a schedule.
     *
     * @param maxAttempts how many attempts a call may make, without those that waited for a window
     */
    RetrySchedule(int maxAttempts) {
        attempts = policy().handleResultIf(RetryDecision::isRetry)
                .withMaxAttempts(maxAttempts)
                .build();
        windows = policy().handleResultIf(RetryDecision::awaitsWindow)
                .withMaxAttempts(-1)
                .build();
    }

    private static RetryPolicyBuilder<RetryDecision> policy() {
        return RetryPolicy.<RetryDecision>builder()
                .withDelayFn(context -> context.getLastResult().delay());
    }

    /** Begins the retries of a call. */
    Retries begin() {
        return new Retries(Execution.of(windows, attempts));
    }

    /** The retries of one call; used by one thread. */
    static final class Retries {

        private final Execution<RetryDecision> execution;

        private Retries(Execution<RetryDecision> execution) {
            this.execution = execution;
        }

        /** Returns how long to wait before the next attempt, or nothing if no attempt may follow. */
        Optional<Duration> after(RetryDecision decision) {
            execution.recordResult(decision);
            return execution.isComplete() ? Optional.empty() : Optional.of(execution.getDelay());
        }
    }
}
