package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
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
 * Whether a failed call may be repeated, and after which wait. The one place of this decision.
 *
 * @param maxAttempts how often to try at most; waits for the provider's window do not count
 * @param delay the longest wait before the second attempt
 * @param maxDelay the longest wait before any attempt, unless the provider asks for a longer one
 * @param maxTotal how long after the begin of a call it may still be repeated
 * @param maxQuotaWait how long after the begin of a call the provider's window is waited for; zero to fail at once
 * @param jitter which part of the longest wait to take, from 0 to 1
 */
public record RetryDecider(
        int maxAttempts,
        Duration delay,
        Duration maxDelay,
        Duration maxTotal,
        Duration maxQuotaWait,
        DoubleSupplier jitter) {

    /**
     * Between two looks whether a window has opened: they are bounded by time only, and repeats may have no wait at
     * all.
     */
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

    /** Returns whether a repeat may help and does no harm, whenever it is made. */
    boolean mayRepeat(Operation operation, SchedulerException failure, Instant now) {
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
        boolean harmless = failure.outcome() == Outcome.NOT_APPLIED || operation.repeat() == Operation.Repeat.SAFE;
        return mayPass && harmless;
    }

    /**
     * Returns whether the provider's window is waited for: that is bounded by time, and not by attempts. A provider
     * that refuses what it says it takes counts as any other failure.
     */
    boolean isWaitedFor(SchedulerException failure, Instant now) {
        return failure instanceof RateLimitedException limited
                && !maxQuotaWait.isZero()
                && (failure.context().httpStatus() == null
                        || limited.opensAt().filter(now::isBefore).isPresent());
    }

    /**
     * Returns whether a repeat after a wait still begins in the time that a call has. A wait for the provider's window
     * has a bound of its own, and does not count for the other.
     *
     * @param began when the call began
     * @param waitedForQuota how much of the time since it waited for windows
     */
    boolean isInTime(SchedulerException failure, Instant began, Duration waitedForQuota, Instant now, Duration wait) {
        Instant next = now.plus(wait);
        return isWaitedFor(failure, now)
                ? !next.isAfter(began.plus(maxQuotaWait))
                : next.isBefore(began.plus(waitedForQuota).plus(maxTotal));
    }

    /**
     * Returns how long to wait after a failed attempt (from 1): full jitter under a doubling bound, no less than the
     * provider asks for, or until the window opens.
     */
    Duration pauseAfter(int attempt, SchedulerException failure, Instant now) {
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
