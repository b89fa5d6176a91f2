package dev.socialscheduler.metadata;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Details;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An update ("what's new") on Google Business. Immutable. */
public final class GoogleBusinessWhatsNew implements Details {

    private final Action button;
    private final @Nullable String linkText;

    private GoogleBusinessWhatsNew(Builder builder) {
        this.button = builder.button;
        this.linkText = builder.linkText;
    }

    /** Returns a builder of a {@link GoogleBusinessWhatsNew}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the action of the button. */
    public Action button() {
        return button;
    }

    /** Returns the URI that the button opens; null if absent or not a valid URI. */
    public @Nullable URI link() {
        return Addresses.parse(linkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String linkText() {
        return linkText;
    }

    @Override
    public PostType type() {
        return PostType.WHATS_NEW;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoogleBusinessWhatsNew that && components().equals(that.components());
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
        return Components.of("GoogleBusinessWhatsNew").with("button", button).with("link", linkText);
    }

    /** Builds a {@link GoogleBusinessWhatsNew}. Not thread-safe. */
    public static final class Builder {

        private Action button = Action.NONE;
        private @Nullable String linkText;

        private Builder() {}

        private Builder(GoogleBusinessWhatsNew from) {
            button = from.button;
            linkText = from.linkText;
        }

        /** Sets the action of the button. */
        public Builder button(Action value) {
            button = Objects.requireNonNull(value, "button");
            return this;
        }

        /** Sets the URI that the button opens. */
        public Builder link(@Nullable URI value) {
            linkText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder linkText(@Nullable String value) {
            linkText = value;
            return this;
        }

        /** Returns the details. */
        public GoogleBusinessWhatsNew build() {
            return new GoogleBusinessWhatsNew(this);
        }
    }
}
