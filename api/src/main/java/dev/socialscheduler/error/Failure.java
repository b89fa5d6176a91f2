package dev.socialscheduler.error;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parts of every exception of this library.
 *
 * @param problem the problem, as sentences; without credentials and post text
 * @param remedy the remedy, as sentences
 * @param context the context of the call
 * @param outcome whether the call may have had an effect
 * @param cause the cause, or null
 */
public record Failure(
        String problem,
        String remedy,
        ErrorContext context,
        Outcome outcome,
        @Nullable Throwable cause) implements Serializable {

    public Failure {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Returns a failure without effect and without a cause. */
    public static Failure withoutEffect(String problem, String remedy, ErrorContext context) {
        return new Failure(problem, remedy, context, Outcome.NOT_APPLIED, null);
    }

    /** Returns this failure with a cause. */
    public Failure causedBy(@Nullable Throwable below) {
        return new Failure(problem, remedy, context, outcome, below);
    }
}
