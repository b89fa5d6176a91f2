package dev.socialscheduler.event;

import dev.socialscheduler.internal.Components;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Event: the circuit has opened. The service seems to be down, and calls now fail at once. Immutable. */
public final class CircuitOpened {

    private final String backend;
    private final int failures;
    private final Instant retryAt;

    private CircuitOpened(Builder builder) {
        this.backend = builder.backend;
        this.failures = builder.failures;
        this.retryAt = builder.retryAt;
    }

    /** Returns a builder of a {@link CircuitOpened} with its required values. */
    public static Builder builder(String backend, int failures, Instant retryAt) {
        return new Builder(backend, failures, retryAt);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the id of the backend. */
    public String backend() {
        return backend;
    }

    /** Returns the number of consecutive attempts that failed because the service was down. */
    public int failures() {
        return failures;
    }

    /** Returns the time at which a trial call is allowed. */
    public Instant retryAt() {
        return retryAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CircuitOpened that && components().equals(that.components());
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
        return Components.of("CircuitOpened")
                .with("backend", backend)
                .with("failures", failures)
                .with("retryAt", retryAt);
    }

    /** Builds a {@link CircuitOpened}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private int failures;
        private Instant retryAt;

        private Builder(String backend, int failures, Instant retryAt) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.failures = failures;
            this.retryAt = Objects.requireNonNull(retryAt, "retryAt");
        }

        private Builder(CircuitOpened from) {
            backend = from.backend;
            failures = from.failures;
            retryAt = from.retryAt;
        }

        /** Sets the id of the backend. */
        public Builder backend(String value) {
            backend = Objects.requireNonNull(value, "backend");
            return this;
        }

        /** Sets the number of consecutive attempts that failed because the service was down. */
        public Builder failures(int value) {
            failures = value;
            return this;
        }

        /** Sets the time at which a trial call is allowed. */
        public Builder retryAt(Instant value) {
            retryAt = Objects.requireNonNull(value, "retryAt");
            return this;
        }

        /** Returns the event. */
        public CircuitOpened build() {
            return new CircuitOpened(this);
        }
    }
}
