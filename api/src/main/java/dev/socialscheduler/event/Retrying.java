package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import dev.socialscheduler.internal.Components;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Event: a call is about to be retried after a delay. Immutable. */
public final class Retrying {

    private final String backend;
    private final Operation operation;
    private final int attempt;
    private final Duration pause;
    private final String failure;

    private Retrying(Builder builder) {
        this.backend = builder.backend;
        this.operation = builder.operation;
        this.attempt = builder.attempt;
        this.pause = builder.pause;
        this.failure = builder.failure;
    }

    /** Returns a builder of a {@link Retrying} with its required values. */
    public static Builder builder(String backend, Operation operation, int attempt, Duration pause, String failure) {
        return new Builder(backend, operation, attempt, pause, failure);
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

    /** Returns the number of the next attempt, from 2. */
    public int attempt() {
        return attempt;
    }

    /** Returns the delay before the next attempt. */
    public Duration pause() {
        return pause;
    }

    /** Returns the simple name of the exception that ended the previous attempt. */
    public String failure() {
        return failure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Retrying that && components().equals(that.components());
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
        return Components.of("Retrying")
                .with("backend", backend)
                .with("operation", operation)
                .with("attempt", attempt)
                .with("pause", pause)
                .with("failure", failure);
    }

    /** Builds a {@link Retrying}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private Operation operation;
        private int attempt;
        private Duration pause;
        private String failure;

        private Builder(String backend, Operation operation, int attempt, Duration pause, String failure) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.operation = Objects.requireNonNull(operation, "operation");
            this.attempt = attempt;
            this.pause = Objects.requireNonNull(pause, "pause");
            this.failure = Objects.requireNonNull(failure, "failure");
        }

        private Builder(Retrying from) {
            backend = from.backend;
            operation = from.operation;
            attempt = from.attempt;
            pause = from.pause;
            failure = from.failure;
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

        /** Sets the number of the next attempt, from 2. */
        public Builder attempt(int value) {
            attempt = value;
            return this;
        }

        /** Sets the delay before the next attempt. */
        public Builder pause(Duration value) {
            pause = Objects.requireNonNull(value, "pause");
            return this;
        }

        /** Sets the simple name of the exception that ended the previous attempt. */
        public Builder failure(String value) {
            failure = Objects.requireNonNull(value, "failure");
            return this;
        }

        /** Returns the event. */
        public Retrying build() {
            return new Retrying(this);
        }
    }
}
