package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.resilience.RetryDecision.Kind;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.CommonSettings.OnExhausted;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.spi.BackendContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Decides whether a failed call may be retried, and after which delay. The one place of this decision.
 *
 * @param maxAttempts how many attempts a call may make; waits for the provider's window do not count
 * @param delay the upper limit of the delay before the second attempt
 * @param maxDelay the upper limit of any delay, unless the provider asks for a longer one
 * @param maxTotal how long after the start of a call a retry may begin
 * @param maxQuotaWait how long after the start of a call to wait for the provider's window; zero to fail at once
 * @param jitter the part of the upper limit to wait, from 0 to 1
 */
public record RetryDecider(
        int maxAttempts,
        Duration delay,
        Duration maxDelay,
        Duration maxTotal,
        Duration maxQuotaWait,
        DoubleSupplier jitter) {

    /** Only time limits the attempts that wait for a window, so there must be a delay even if retries have none. */
    private static final Duration LEAST_QUOTA_WAIT = Duration.ofMillis(100);

    static RetryDecider from(BackendContext context) {
        boolean waits = context.get(CommonSettings.QUOTA_ON_EXHAUSTED) == OnExhausted.WAIT;
        return new RetryDecider(
                context.get(CommonSettings.RETRY_MAX_ATTEMPTS),
                context.get(CommonSettings.RETRY_DELAY),
                context.get(CommonSettings.RETRY_MAX_DELAY),
                context.get(CommonSettings.RETRY_MAX_TOTAL),
                waits ? context.get(CommonSettings.QUOTA_MAX_WAIT) : Duration.ZERO,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Returns what follows a failed attempt. How many attempts a call may make is not decided here. */
    RetryDecision decide(CallState<?> call, SchedulerException failure, Instant now) {
        if (!call.isKnownAbsent() && !mayRetry(call.operation(), failure, now)) {
            return RetryDecision.STOP;
        }
        Duration wait = delayAfter(call.number(), failure, now);
        if (!isInTime(failure, call.began(), call.waitedForQuota(), now, wait)) {
            return RetryDecision.STOP;
        }
        boolean awaitsWindow = isWaitedFor(failure, now);
        return new RetryDecision(awaitsWindow ? Kind.AWAIT_WINDOW : Kind.RETRY, wait);
    }

    /** Returns whether a retry may help and does no harm, regardless of time. */
    boolean mayRetry(Operation operation, SchedulerException failure, Instant now) {
        if (failure instanceof RateLimitedException limited) {
            return limited.opensAt()
                    .filter(opens -> !maxQuotaWait.isZero() || !opens.isAfter(now))
                    .isPresent();
        }
        if (failure instanceof ServiceUnavailableException unavailable && !unavailable.isPassing()) {
            return false;
        }
        boolean mayPass =
                failure instanceof ServiceUnavailableException || failure instanceof UnreadableResponseException;
        boolean isHarmless =
                failure.outcome() == Outcome.NOT_APPLIED || operation.retryRule() == Operation.RetryRule.SAFE;
        return mayPass && isHarmless;
    }

    /**
     * Returns whether the call waits for the provider's window: such waits are limited by time, not by attempts. A
     * rejection by a provider whose window is open counts as any other failure.
     */
    private boolean isWaitedFor(SchedulerException failure, Instant now) {
        return failure instanceof RateLimitedException limited
                && !maxQuotaWait.isZero()
                && (failure.context().httpStatus() == null
                        || limited.opensAt().filter(now::isBefore).isPresent());
    }

    /**
     * Returns whether a retry after a delay begins within the time limit of the call. Waits for the provider's window
     * have a limit of their own, and do not count against the other.
     *
     * @param began when the call began
     * @param waitedForQuota how long the call has waited for windows so far
     */
    private boolean isInTime(
            SchedulerException failure, Instant began, Duration waitedForQuota, Instant now, Duration wait) {
        Instant next = now.plus(wait);
        return isWaitedFor(failure, now)
                ? !next.isAfter(began.plus(maxQuotaWait))
                : next.isBefore(began.plus(waitedForQuota).plus(maxTotal));
    }

    /**
     * Returns the delay after a failed attempt (from 1): full jitter below a limit that doubles with each attempt,
     * but no less than the provider asks for, and not before the window opens.
     */
    Duration delayAfter(int attempt, SchedulerException failure, Instant now) {
        Duration least = isWaitedFor(failure, now) ? LEAST_QUOTA_WAIT : Duration.ZERO;
        return longer(least, longer(jittered(attempt), until(asked(failure), now)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private Duration jittered(int attempt) {
        Duration doubled = delay.multipliedBy(1L << Math.min(attempt - 1, 20));
        Duration bound = doubled.compareTo(maxDelay) < 0 ? doubled : maxDelay;
        return Duration.ofMillis((long) (bound.toMillis() * jitter.getAsDouble()));
    }

    private static Optional<Instant> asked(SchedulerException failure) {
        if (failure instanceof RateLimitedException limited) {
            return limited.opensAt();
        }
        return failure instanceof ServiceUnavailableException unavailable ? unavailable.retryAt() : Optional.empty();
    }

    private static Duration until(Optional<Instant> time, Instant now) {
        Duration wait = Duration.between(now, time.orElse(now));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
