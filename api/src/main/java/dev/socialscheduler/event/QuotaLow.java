package dev.socialscheduler.event;

import dev.socialscheduler.Quota;
import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Event: less than a tenth of a rate limit window is left. Reported once for each window, and again only after at least
 * a fifth was available in between. Immutable.
 */
public final class QuotaLow {

    private final String backend;
    private final Quota.Window window;

    private QuotaLow(Builder builder) {
        this.backend = builder.backend;
        this.window = builder.window;
    }

    /** Returns a builder of a {@link QuotaLow} with its required values. */
    public static Builder builder(String backend, Quota.Window window) {
        return new Builder(backend, window);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the id of the backend. */
    public String backend() {
        return backend;
    }

    /** Returns the state of the window. */
    public Quota.Window window() {
        return window;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotaLow that && components().equals(that.components());
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
        return Components.of("QuotaLow").with("backend", backend).with("window", window);
    }

    /** Builds a {@link QuotaLow}. Not thread-safe. */
    public static final class Builder {

        private String backend;
        private Quota.Window window;

        private Builder(String backend, Quota.Window window) {
            this.backend = Objects.requireNonNull(backend, "backend");
            this.window = Objects.requireNonNull(window, "window");
        }

        private Builder(QuotaLow from) {
            backend = from.backend;
            window = from.window;
        }

        /** Sets the id of the backend. */
        public Builder backend(String value) {
            backend = Objects.requireNonNull(value, "backend");
            return this;
        }

        /** Sets the state of the window. */
        public Builder window(Quota.Window value) {
            window = Objects.requireNonNull(value, "window");
            return this;
        }

        /** Returns the event. */
        public QuotaLow build() {
            return new QuotaLow(this);
        }
    }
}
