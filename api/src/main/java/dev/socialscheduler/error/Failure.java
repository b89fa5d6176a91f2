package dev.socialscheduler.error;

import dev.socialscheduler.internal.PlainText;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parts of every exception of this library. Control characters in texts, and in the messages of causes, are replaced by
 * spaces.
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
        problem = PlainText.line(Objects.requireNonNull(problem, "problem"));
        remedy = PlainText.line(Objects.requireNonNull(remedy, "remedy"));
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(outcome, "outcome");
        cause = PlainCause.of(cause);
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
