package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reason why a post could not be published. It describes the state of the post, not the failure of a call. Immutable.
 */
public final class PublishingError {

    private final String message;
    private final @Nullable String supportUrlText;
    private final @Nullable String rawError;

    private PublishingError(Builder builder) {
        this.message = builder.message;
        this.supportUrlText = builder.supportUrlText;
        this.rawError = builder.rawError;
    }

    /** Returns a builder of a {@link PublishingError} with its required values. */
    public static Builder builder(String message) {
        return new Builder(message);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns a human-readable description. */
    public String message() {
        return message;
    }

    /** Returns the URI of the provider's explanation; null if absent or not a valid URI. */
    public @Nullable URI supportUrl() {
        return Addresses.parse(supportUrlText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String supportUrlText() {
        return supportUrlText;
    }

    /** Returns the error as reported by the network, or null. */
    public @Nullable String rawError() {
        return rawError;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishingError that && components().equals(that.components());
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
        return Components.of("PublishingError")
                .with("message", message)
                .with("supportUrl", supportUrlText)
                .with("rawError", rawError);
    }

    /** Builds a {@link PublishingError}. Not thread-safe. */
    public static final class Builder {

        private String message;
        private @Nullable String supportUrlText;
        private @Nullable String rawError;

        private Builder(String message) {
            this.message = Objects.requireNonNull(message, "message");
        }

        private Builder(PublishingError from) {
            message = from.message;
            supportUrlText = from.supportUrlText;
            rawError = from.rawError;
        }

        /** Sets a human-readable description. */
        public Builder message(String value) {
            message = Objects.requireNonNull(value, "message");
            return this;
        }

        /** Sets the URI of the provider's explanation. */
        public Builder supportUrl(@Nullable URI value) {
            supportUrlText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder supportUrlText(@Nullable String value) {
            supportUrlText = value;
            return this;
        }

        /** Sets the error as reported by the network. */
        public Builder rawError(@Nullable String value) {
            rawError = value;
            return this;
        }

        /** Returns the error. */
        public PublishingError build() {
            return new PublishingError(this);
        }
    }
}
