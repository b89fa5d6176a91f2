package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An attempt has ended, well or not. Each {@link Requesting} is followed by exactly one, on the same thread.
 *
 * @param backend the id of the backend
 * @param operation what was asked
 * @param attempt which attempt of the call, from 1
 * @param duration how long it took
 * @param failure the simple name of the exception that ended it, for instance {@code RateLimitedException}, or null if it
 *     succeeded
 * @param outcome whether a failed attempt may have had an effect, or null if it succeeded or failed by a fault of a program
 * @param httpStatus the HTTP status of a failure, or null if it succeeded or got no answer
 */
public record Answered(
        String backend,
        Operation operation,
        int attempt,
        Duration duration,
        @Nullable String failure,
        @Nullable Outcome outcome,
        @Nullable Integer httpStatus) {

    /** Returns whether it did what it was asked. */
    public boolean hasSucceeded() {
        return failure == null;
    }
}
