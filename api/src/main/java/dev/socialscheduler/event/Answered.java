package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.internal.Components;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Event: an attempt has succeeded or failed. Each {@link Requesting} is followed by exactly one, on the same thread.
 * Immutable.
 */
public final class Answered {

    private final String backend;
    private final Operation operation;
    private final int attempt;
    private final Duration duration;
    private final @Nullable String failure;
    private final @Nullable Outcome outcome;
    private final @Nullable Integer httpStatus;

    private Answered(Builder builder) {
        this.backend = builder.backend;
        this.operation = builder.operation;
        this.attempt = builder.attempt;
        this.duration = builder.duration;
        this.failure = builder.failure;
        this.outcome = builder.outcome;
        this.httpStatus = builder.httpStatus;
    }

    /** Returns a builder of an {@link Answered} with its required values. */
    public static Builder builder(String backend, Operation operation, int attempt, Duration duration) {
        return new Builder(backend, operation, attempt, duration);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the id of the backend. */
    public String backend() {
        return backend;
    }

    /** Returns the operation. */
    public Operation operation() {
        return operation;
    }

    /** Returns the number of the attempt within the call, from 1. */
    public int attempt() {
        return attempt;
    }

    /** Returns the duration of the attempt. */
    public Duration duration() {
        return duration;
    }

    /**
     * Returns the simple name of the exception that ended the attempt, for instance {@code RateLimitedException}, or
     * null if it succeeded.
     */
    public @Nullable String failure() {
        return failure;
    }

    /** Returns whether a failed attempt may have had an effect, or null if it succeeded or failed because of a bug. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Returns the HTTP status of a failed attempt, or null if it succeeded or received no response. */
    public @Nullable Integer httpStatus() {
        return httpStatus;
    }

    /** Returns whether the attempt succeeded. */
    public boolean hasSucceeded() {
        return failure == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answered that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("Answered")
                .with("backend", backend)
                .with("operation", operation)
                .with("attempt", attempt)
                .with("duration", duration)
                .with("failure", failure)
                .with("outcome", outcome)
                .with("httpStatus", httpStatus);
    }

    /** Builds an {@link Answered}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private Operation operation;
        private int attempt;
        private Duration duration;
        private @Nullable String failure;
        private @Nullable Outcome outcome;
        private @Nullable Integer httpStatus;

        private Builder(String backend, Operation operation, int attempt, Duration duration) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.operation = Objects.requireNonNull(operation, "operation");
            this.attempt = attempt;
            this.duration = Objects.requireNonNull(duration, "duration");
        }

        private Builder(Answered from) {
            backend = from.backend;
            operation = from.operation;
            attempt = from.attempt;
            duration = from.duration;
            failure = from.failure;
            outcome = from.outcome;
            httpStatus = from.httpStatus;
        }

        /** Sets the id of the backend. */
        public Builder backend(String value) {
            backend = Objects.requireNonNull(value, "backend");
            return this;
        }

        /** Sets the operation. */
        public Builder operation(Operation value) {
            operation = Objects.requireNonNull(value, "operation");
            return this;
        }

        /** Sets the number of the attempt within the call, from 1. */
        public Builder attempt(int value) {
            attempt = value;
            return this;
        }

        /** Sets the duration of the attempt. */
        public Builder duration(Duration value) {
            duration = Objects.requireNonNull(value, "duration");
            return this;
        }

        /** Sets the simple name of the exception that ended the attempt, for instance {@code RateLimitedException}. */
        public Builder failure(@Nullable String value) {
            failure = value;
            return this;
        }

        /** Sets whether a failed attempt may have had an effect. */
        public Builder outcome(@Nullable Outcome value) {
            outcome = value;
            return this;
        }

        /** Sets the HTTP status of a failed attempt. */
        public Builder httpStatus(@Nullable Integer value) {
            httpStatus = value;
            return this;
        }

        /** Returns the event. */
        public Answered build() {
            return new Answered(this);
        }
    }
}
