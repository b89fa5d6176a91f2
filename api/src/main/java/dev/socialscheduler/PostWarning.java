package dev.socialscheduler;

import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.internal.PlainText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Warning about a post that exists: the provider stored it differently from the request, or there may be a duplicate.
 * Immutable.
 */
public final class PostWarning {

    private final String path;
    private final String message;
    private final @Nullable PendingOutcome pending;

    private PostWarning(Builder builder) {
        this.path = PlainText.line(builder.path);
        this.message = PlainText.line(builder.message);
        this.pending = builder.pending;
    }

    /** Returns a builder of a {@link PostWarning} with its required values. */
    public static Builder builder(String path, String message) {
        return new Builder(path, message);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the path of the field in the request, for instance {@code assets[0]}; empty for the whole post. */
    public String path() {
        return path;
    }

    /** Returns a sentence that describes the difference or the duplicate. */
    public String message() {
        return message;
    }

    /**
     * Returns the data to pass to {@link SocialScheduler#reconcile(PendingOutcome)}, or null if there is nothing to
     * reconcile.
     */
    public @Nullable PendingOutcome pending() {
        return pending;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostWarning that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }

    private Components components() {
        return Components.of("PostWarning")
                .with("path", path)
                .with("message", message)
                .with("pending", pending);
    }

    /** Builds a {@link PostWarning}. Not thread-safe. */
    public static final class Builder {

        private String path;
        private String message;
        private @Nullable PendingOutcome pending;

        private Builder(String path, String message) {
            this.path = Objects.requireNonNull(path, "path");
            this.message = Objects.requireNonNull(message, "message");
        }

        private Builder(PostWarning from) {
            path = from.path;
            message = from.message;
            pending = from.pending;
        }

        /** Sets the path of the field in the request, for instance {@code assets[0]}. */
        public Builder path(String value) {
            path = Objects.requireNonNull(value, "path");
            return this;
        }

        /** Sets the description. */
        public Builder message(String value) {
            message = Objects.requireNonNull(value, "message");
            return this;
        }

        /** Sets the data to pass to {@link SocialScheduler#reconcile(PendingOutcome)}. */
        public Builder pending(@Nullable PendingOutcome value) {
            pending = value;
            return this;
        }

        /** Returns the warning. */
        public PostWarning build() {
            return new PostWarning(this);
        }
    }
}
