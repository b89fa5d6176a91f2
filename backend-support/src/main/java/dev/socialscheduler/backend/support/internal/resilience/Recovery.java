package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a call whose answer was lost. Belongs to one call; used by one thread. */
public interface Recovery<T> {

    /** Finds out nothing. */
    static <T> Recovery<T> none() {
        return new Recovery<>() {};
    }

    /** Runs one attempt. */
    default T attempt(Supplier<T> call) {
        return call.get();
    }

    /**
     * Looks for what an attempt may have done whose effect is not known. Called once for each such attempt.
     *
     * @param since when the first of them left
     */
    default LookupResult<T> look(Instant since) {
        return LookupResult.failed();
    }

    /**
     * Returns what was done after all, if a refusal of a later attempt shows that an earlier one had its effect.
     *
     * @param since when the first attempt left whose effect is not known
     */
    default Optional<T> explain(SchedulerException refusal, Instant since) {
        return Optional.empty();
    }

    /** Tidies up after an attempt that succeeded although an earlier one may have as well. */
    default T afterRepeat(T result, Instant since) {
        return result;
    }

    /** Returns what is needed to find out later, or null if that is not possible. */
    default @Nullable PendingOutcome pending(Instant since) {
        return null;
    }

    /**
     * What was found.
     *
     * @param found what the call has done, if it has
     * @param isAbsent whether everything was seen, and it was not there
     * @param mayRepeat whether the call may be made again
     */
    record LookupResult<T>(Optional<T> found, boolean isAbsent, boolean mayRepeat) {

        /** Returns what a look has seen that saw everything, or not; what is not there may be made again or not. */
        public static <T> LookupResult<T> of(Optional<T> found, boolean isComplete, boolean isRepeatable) {
            boolean isAbsent = found.isEmpty() && isComplete;
            return new LookupResult<>(found, isAbsent, isAbsent && isRepeatable);
        }

        /** Nothing is known. */
        public static <T> LookupResult<T> failed() {
            return of(Optional.empty(), false, false);
        }
    }
}
