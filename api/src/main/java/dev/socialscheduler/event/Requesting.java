package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Event: an attempt begins. An attempt is usually one request, and sometimes several, if the backend must look
 * something up first. Immutable.
 */
public final class Requesting {

    private final String backend;
    private final Operation operation;
    private final int attempt;

    private Requesting(Builder builder) {
        this.backend = builder.backend;
        this.operation = builder.operation;
        this.attempt = builder.attempt;
    }

    /** Returns a builder of a {@link Requesting} with its required values. */
    public static Builder builder(String backend, Operation operation, int attempt) {
        return new Builder(backend, operation, attempt);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requesting that && components().equals(that.components());
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
        return Components.of("Requesting")
                .with("backend", backend)
                .with("operation", operation)
                .with("attempt", attempt);
    }

    /** Builds a {@link Requesting}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private Operation operation;
        private int attempt;

        private Builder(String backend, Operation operation, int attempt) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.operation = Objects.requireNonNull(operation, "operation");
            this.attempt = attempt;
        }

        private Builder(Requesting from) {
            backend = from.backend;
            operation = from.operation;
            attempt = from.attempt;
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

        /** Returns the event. */
        public Requesting build() {
            return new Requesting(this);
        }
    }
}
