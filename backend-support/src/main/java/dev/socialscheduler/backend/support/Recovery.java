package dev.socialscheduler.backend.support;

import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a call whose answer was lost. */
interface Recovery<T> {

    /** Finds out nothing. */
    static <T> Recovery<T> none() {
        return new Recovery<>() {};
    }

    /** Runs one attempt. */
    default T attempt(Supplier<T> call) {
        return call.get();
    }

    /**
     * Looks for what the call may have done.
     *
     * @param since when the first attempt left
     */
    default Look<T> look(Instant since) {
        return new Look<>(Optional.empty(), false);
    }

    /** Tidies up after an attempt that succeeded although an earlier one may have as well. */
    default T afterRepeat(T result, Instant since) {
        return result;
    }

    /** Returns what is needed to find out later, or null. */
    default @Nullable PendingOutcome pending(Instant since) {
        return null;
    }

    /**
     * What was found.
     *
     * @param found what the call has done, if it has
     * @param mayRepeat whether it is certain enough that it has done nothing
     */
    record Look<T>(Optional<T> found, boolean mayRepeat) {}
}
