package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * State of the provider's rate limits, as last reported in a response. The list is empty before the first response;
 * requests from other programs on the same account become visible only with the next response. Immutable.
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

    /** Returns all rate limit windows, shortest first; unmodifiable. */
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

    /** A rolling rate limit window. Immutable. */
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

        /** Returns the provider's name of the window, for instance {@code 100-in-15min}. */
        public String name() {
            return name;
        }

        /** Returns the length of the window, or null if not reported. */
        public @Nullable Duration length() {
            return length;
        }

        /** Returns the maximum number of requests in the window. */
        public long limit() {
            return limit;
        }

        /** Returns the number of remaining requests. */
        public long remaining() {
            return remaining;
        }

        /** Returns the time at which requests become available again. */
        public Instant resetsAt() {
            return resetsAt;
        }

        /** Returns the time at which the provider reported this state. */
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

            /** Sets the provider's name of the window, for instance {@code 100-in-15min}. */
            public Builder name(String value) {
                name = Objects.requireNonNull(value, "name");
                return this;
            }

            /** Sets the length of the window. */
            public Builder length(@Nullable Duration value) {
                length = value;
                return this;
            }

            /** Sets the maximum number of requests in the window. */
            public Builder limit(long value) {
                limit = value;
                return this;
            }

            /** Sets the number of remaining requests. */
            public Builder remaining(long value) {
                remaining = value;
                return this;
            }

            /** Sets the time at which requests become available again. */
            public Builder resetsAt(Instant value) {
                resetsAt = Objects.requireNonNull(value, "resetsAt");
                return this;
            }

            /** Sets the time at which the provider reported this state. */
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

        /** Sets all rate limit windows, shortest first. */
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
