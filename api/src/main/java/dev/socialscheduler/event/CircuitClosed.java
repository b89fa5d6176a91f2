package dev.socialscheduler.event;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Event: the circuit has closed. The service has recovered, and calls are sent again. Immutable. */
public final class CircuitClosed {

    private final String backend;

    private CircuitClosed(Builder builder) {
        this.backend = builder.backend;
    }

    /** Returns a builder of a {@link CircuitClosed} with its required values. */
    public static Builder builder(String backend) {
        return new Builder(backend);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the id of the backend. */
    public String backend() {
        return backend;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CircuitClosed that && components().equals(that.components());
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
        return Components.of("CircuitClosed").with("backend", backend);
    }

    /** Builds a {@link CircuitClosed}. Not thread-safe. */
    public static final class Builder {

        private String backend;

        private Builder(String backend) {
            this.backend = Objects.requireNonNull(backend, "backend");
        }

        private Builder(CircuitClosed from) {
            backend = from.backend;
        }

        /** Sets the id of the backend. */
        public Builder backend(String value) {
            backend = Objects.requireNonNull(value, "backend");
            return this;
        }

        /** Returns the event. */
        public CircuitClosed build() {
            return new CircuitClosed(this);
        }
    }
}
