package dev.socialscheduler.error;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every exception of this library is made from.
 *
 * @param problem what happened, as sentences; without credentials, and without the text of a post
 * @param remedy what to do now, as sentences
 * @param context where it happened
 * @param outcome whether it may have had an effect
 * @param cause what lies below, or null
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

    /** A failure without effect and without anything below. */
    public static Failure withoutEffect(String problem, String remedy, ErrorContext context) {
        return new Failure(problem, remedy, context, Outcome.NOT_APPLIED, null);
    }

    /** Returns the same failure, with what lies below. */
    public Failure causedBy(@Nullable Throwable below) {
        return new Failure(problem, remedy, context, outcome, below);
    }
}
