package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the provider's request limits, as far as it has reported. Learned from answers: before the first
 * one the list is empty, and requests of other programs on the same account show only with the next answer.
 * Immutable.
 */
public final class Quota {

    private final List<Window> windows;

    private Quota(Builder builder) {
        this.windows = List.copyOf(builder.windows);
    }

    /** Returns a builder of a {@link Quota}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns every window that the provider counts, shortest first; unmodifiable. */
    public List<Window> windows() {
        return windows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quota that && components().equals(that.components());
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
        return Components.of("Quota").with("windows", windows);
    }

    /** One rolling window. Immutable. */
    public static final class Window {

        private final String name;
        private final @Nullable Duration length;
        private final long limit;
        private final long remaining;
        private final Instant resetsAt;
        private final Instant observedAt;

        private Window(Builder builder) {
            this.name = builder.name;
            this.length = builder.length;
            this.limit = builder.limit;
            this.remaining = builder.remaining;
            this.resetsAt = builder.resetsAt;
            this.observedAt = builder.observedAt;
        }

        /** Returns a builder of a {@link Window} with its required values. */
        public static Builder builder(String name, long limit, long remaining, Instant resetsAt, Instant observedAt) {
            return new Builder(name, limit, remaining, resetsAt, observedAt);
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the provider's name for it, for instance {@code 100-in-15min}. */
        public String name() {
            return name;
        }

        /** Returns how long the window is, or null if the provider did not say. */
        public @Nullable Duration length() {
            return length;
        }

        /** Returns how many requests it takes. */
        public long limit() {
            return limit;
        }

        /** Returns how many are left. */
        public long remaining() {
            return remaining;
        }

        /** Returns when requests become free again. */
        public Instant resetsAt() {
            return resetsAt;
        }

        /** Returns when the provider said so. */
        public Instant observedAt() {
            return observedAt;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Window that && components().equals(that.components());
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
            return Components.of("Window")
                    .with("name", name)
                    .with("length", length)
                    .with("limit", limit)
                    .with("remaining", remaining)
                    .with("resetsAt", resetsAt)
                    .with("observedAt", observedAt);
        }

        /** Builds a {@link Window}. Not thread-safe. */
        public static final class Builder {

            private String name;
            private @Nullable Duration length;
            private long limit;
            private long remaining;
            private Instant resetsAt;
            private Instant observedAt;

            private Builder(String name, long limit, long remaining, Instant resetsAt, Instant observedAt) {
                this.name = Objects.requireNonNull(name, "name");
                this.limit = limit;
                this.remaining = remaining;
                this.resetsAt = Objects.requireNonNull(resetsAt, "resetsAt");
                this.observedAt = Objects.requireNonNull(observedAt, "observedAt");
            }

            private Builder(Window from) {
                name = from.name;
                length = from.length;
                limit = from.limit;
                remaining = from.remaining;
                resetsAt = from.resetsAt;
                observedAt = from.observedAt;
            }

            /** Sets the provider's name for it, for instance {@code 100-in-15min}. */
            public Builder name(String value) {
                name = Objects.requireNonNull(value, "name");
                return this;
            }

            /** Sets how long the window is. */
            public Builder length(@Nullable Duration value) {
                length = value;
                return this;
            }

            /** Sets how many requests it takes. */
            public Builder limit(long value) {
                limit = value;
                return this;
            }

            /** Sets how many are left. */
            public Builder remaining(long value) {
                remaining = value;
                return this;
            }

            /** Sets when requests become free again. */
            public Builder resetsAt(Instant value) {
                resetsAt = Objects.requireNonNull(value, "resetsAt");
                return this;
            }

            /** Sets when the provider said so. */
            public Builder observedAt(Instant value) {
                observedAt = Objects.requireNonNull(value, "observedAt");
                return this;
            }

            /** Returns the window. */
            public Window build() {
                return new Window(this);
            }
        }
    }

    /** Builds a {@link Quota}. Not thread-safe. */
    public static final class Builder {

        private List<Window> windows = List.of();

        private Builder() {}

        private Builder(Quota from) {
            windows = from.windows;
        }

        /** Sets every window that the provider counts, shortest first. */
        public Builder windows(List<Window> values) {
            windows = List.copyOf(values);
            return this;
        }

        /** Returns the quota. */
        public Quota build() {
            return new Quota(this);
        }
    }
}
