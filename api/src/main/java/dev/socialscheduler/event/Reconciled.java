package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Event: the library has reconciled a call whose response was lost. Immutable. */
public final class Reconciled {

    private final String backend;
    private final Operation operation;
    private final Finding finding;
    private final @Nullable String id;

    private Reconciled(Builder builder) {
        this.backend = builder.backend;
        this.operation = builder.operation;
        this.finding = builder.finding;
        this.id = builder.id;
    }

    /** Returns a builder of a {@link Reconciled} with its required values. */
    public static Builder builder(String backend, Operation operation, Finding finding) {
        return new Builder(backend, operation, finding);
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

    /** Returns the result of the lookup. */
    public Finding finding() {
        return finding;
    }

    /** Returns the id of the post or idea that was found, or null if there was none. */
    public @Nullable String id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reconciled that && components().equals(that.components());
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
        return Components.of("Reconciled")
                .with("backend", backend)
                .with("operation", operation)
                .with("finding", finding)
                .with("id", id);
    }

    /** Result of a lookup. */
    public enum Finding {
        /** The call took effect; the post or idea that was found is its result. */
        FOUND,
        /** The call had no effect. */
        NOT_THERE,
        /** The lookup failed or was inconclusive. */
        NOT_KNOWN,
        /** The first attempt took effect after the retry, and the duplicate was deleted. */
        DUPLICATE_DELETED,
        /** The first attempt took effect after the retry, and the duplicate post or idea remains. */
        DUPLICATE_LEFT
    }

    /** Builds a {@link Reconciled}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private Operation operation;
        private Finding finding;
        private @Nullable String id;

        private Builder(String backend, Operation operation, Finding finding) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.operation = Objects.requireNonNull(operation, "operation");
            this.finding = Objects.requireNonNull(finding, "finding");
        }

        private Builder(Reconciled from) {
            backend = from.backend;
            operation = from.operation;
            finding = from.finding;
            id = from.id;
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

        /** Sets the result of the lookup. */
        public Builder finding(Finding value) {
            finding = Objects.requireNonNull(value, "finding");
            return this;
        }

        /** Sets the id of the post or idea that was found. */
        public Builder id(@Nullable String value) {
            id = value;
            return this;
        }

        /** Returns the event. */
        public Reconciled build() {
            return new Reconciled(this);
        }
    }
}
