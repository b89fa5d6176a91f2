package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Bluesky-specific settings of a post. Immutable. */
public final class BlueskyMetadata implements PostMetadata {

    private final @Nullable Link link;

    private BlueskyMetadata(Builder builder) {
        this.link = builder.link;
    }

    /** Returns a builder of a {@link BlueskyMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the link shown as a card, or null. */
    public @Nullable Link link() {
        return link;
    }

    @Override
    public Network network() {
        return Network.BLUESKY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlueskyMetadata that && components().equals(that.components());
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
        return Components.of("BlueskyMetadata").with("link", link);
    }

    /** Builds a {@link BlueskyMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Link link;

        private Builder() {}

        private Builder(BlueskyMetadata from) {
            link = from.link;
        }

        /** Sets the link shown as a card. */
        public Builder link(@Nullable Link value) {
            link = value;
            return this;
        }

        /** Adds a link card with the title and description that the page provides. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Returns the metadata. */
        public BlueskyMetadata build() {
            return new BlueskyMetadata(this);
        }
    }
}
