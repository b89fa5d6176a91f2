package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an attempt did whose response was lost. A call that succeeds at once does not use it. Belongs to one
 * call; used by one thread.
 */
public interface Recovery<T> {

    /** Finds out nothing. */
    static <T> Recovery<T> none() {
        return new Recovery<>() {};
    }

    /**
     * Looks for the effect of an attempt with an unknown outcome. Called once for each such attempt.
     *
     * @param since when the first of them began
     */
    default LookupResult<T> lookUp(Instant since) {
        return LookupResult.failed();
    }

    /**
     * Returns the result of an earlier attempt, if the rejection of a later one shows that the earlier one had an
     * effect.
     *
     * @param since when the first attempt with an unknown outcome began
     */
    default Optional<T> explain(SchedulerException refusal, Instant since) {
        return Optional.empty();
    }

    /** Cleans up after an attempt that succeeded although an earlier one may have had an effect too. */
    default T afterRetry(T result, Instant since) {
        return result;
    }

    /** Returns what a later reconciliation needs, or null if it is not possible. */
    default @Nullable PendingOutcome pending(Instant since) {
        return null;
    }

    /**
     * What a lookup found.
     *
     * @param found the result of the call, if it had an effect
     * @param isAbsent whether the lookup was complete and found nothing
     * @param mayRetry whether the call may be retried
     */
    record LookupResult<T>(Optional<T> found, boolean isAbsent, boolean mayRetry) {

        /** Returns a result; a call may be retried if it is repeatable and a complete lookup found nothing. */
        public static <T> LookupResult<T> of(Optional<T> found, boolean isComplete, boolean isRetryable) {
            boolean isAbsent = found.isEmpty() && isComplete;
            return new LookupResult<>(found, isAbsent, isAbsent && isRetryable);
        }

        /** The lookup found out nothing. */
        public static <T> LookupResult<T> failed() {
            return of(Optional.empty(), false, false);
        }
    }
}
