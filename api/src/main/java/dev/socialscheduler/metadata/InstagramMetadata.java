package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Instagram-specific settings of a post. The provider requires the type and whether a reel is also shown in the feed.
 * Immutable.
 */
public final class InstagramMetadata implements PostMetadata {

    private final PostType type;
    private final boolean shareToFeed;
    private final @Nullable String firstComment;
    private final @Nullable String linkText;
    private final @Nullable Location location;
    private final @Nullable InstagramStickers stickers;
    private final @Nullable Boolean aiGenerated;

    private InstagramMetadata(Builder builder) {
        this.type = builder.type;
        this.shareToFeed = builder.shareToFeed;
        this.firstComment = builder.firstComment;
        this.linkText = builder.linkText;
        this.location = builder.location;
        this.stickers = builder.stickers;
        this.aiGenerated = builder.aiGenerated;
    }

    /** Creates the metadata of a post in the feed. */
    public static InstagramMetadata post() {
        return builder(PostType.POST).build();
    }

    /** Creates the metadata of a reel that is also shown in the feed. */
    public static InstagramMetadata reel() {
        return builder(PostType.REEL).build();
    }

    /** Creates the metadata of a story. */
    public static InstagramMetadata story() {
        return builder(PostType.STORY).build();
    }

    /** Returns a builder of an {@link InstagramMetadata} with its required values. */
    public static Builder builder(PostType type) {
        return new Builder(type);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns whether it is a post, a reel or a story. */
    public PostType type() {
        return type;
    }

    /** Returns whether a reel is also shown in the feed; defaults to true for all types but stories. */
    public boolean shareToFeed() {
        return shareToFeed;
    }

    /** Returns the first comment below the post, or null. */
    public @Nullable String firstComment() {
        return firstComment;
    }

    /** Returns the URI for the shop grid; null if absent or not a valid URI. */
    public @Nullable URI link() {
        return Addresses.parse(linkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String linkText() {
        return linkText;
    }

    /** Returns the location, or null. */
    public @Nullable Location location() {
        return location;
    }

    /** Returns notes for the person who adds the stickers to a story, or null. */
    public @Nullable InstagramStickers stickers() {
        return stickers;
    }

    /** Returns whether the content is AI-generated, or null if unspecified. */
    public @Nullable Boolean aiGenerated() {
        return aiGenerated;
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstagramMetadata that && components().equals(that.components());
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
        return Components.of("InstagramMetadata")
                .with("type", type)
                .with("shareToFeed", shareToFeed)
                .with("firstComment", firstComment)
                .with("link", linkText)
                .with("location", location)
                .with("stickers", stickers)
                .with("aiGenerated", aiGenerated);
    }

    /** A location. Immutable. */
    public static final class Location {

        private final @Nullable String id;
        private final @Nullable String text;

        private Location(Builder builder) {
            this.id = builder.id;
            this.text = builder.text;
        }

        /** Returns a builder of a {@link Location}. */
        public static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the network's identifier, or null. */
        public @Nullable String id() {
            return id;
        }

        /** Returns the name, or null. */
        public @Nullable String text() {
            return text;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Location that && components().equals(that.components());
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
            return Components.of("Location").with("id", id).with("text", text);
        }

        /** Builds a {@link Location}. Not thread-safe. */
        public static final class Builder {

            private @Nullable String id;
            private @Nullable String text;

            private Builder() {}

            private Builder(Location from) {
                id = from.id;
                text = from.text;
            }

            /** Sets the network's identifier. */
            public Builder id(@Nullable String value) {
                id = value;
                return this;
            }

            /** Sets the name. */
            public Builder text(@Nullable String value) {
                text = value;
                return this;
            }

            /** Returns the location. */
            public Location build() {
                return new Location(this);
            }
        }
    }

    /** Builds an {@link InstagramMetadata}. Not thread-safe. */
    public static final class Builder {

        private PostType type;
        private boolean shareToFeed;
        private @Nullable String firstComment;
        private @Nullable String linkText;
        private @Nullable Location location;
        private @Nullable InstagramStickers stickers;
        private @Nullable Boolean aiGenerated;

        private Builder(PostType type) {
            this.type = Objects.requireNonNull(type, "type");
            shareToFeed = type != PostType.STORY;
        }

        private Builder(InstagramMetadata from) {
            type = from.type;
            shareToFeed = from.shareToFeed;
            firstComment = from.firstComment;
            linkText = from.linkText;
            location = from.location;
            stickers = from.stickers;
            aiGenerated = from.aiGenerated;
        }

        /** Sets whether it is a post, a reel or a story. */
        public Builder type(PostType value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /** Sets whether a reel is also shown in the feed. */
        public Builder shareToFeed(boolean value) {
            shareToFeed = value;
            return this;
        }

        /** Sets the first comment below the post. */
        public Builder firstComment(@Nullable String value) {
            firstComment = value;
            return this;
        }

        /** Sets the URI for the shop grid. */
        public Builder link(@Nullable URI value) {
            linkText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder linkText(@Nullable String value) {
            linkText = value;
            return this;
        }

        /** Sets the location. */
        public Builder location(@Nullable Location value) {
            location = value;
            return this;
        }

        /** Sets notes for the person who adds the stickers to a story. */
        public Builder stickers(@Nullable InstagramStickers value) {
            stickers = value;
            return this;
        }

        /** Sets whether the content is AI-generated. */
        public Builder aiGenerated(@Nullable Boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Sets the location: the network's identifier and the name. */
        public Builder location(String id, String text) {
            return location(Location.builder()
                    .id(Objects.requireNonNull(id, "id"))
                    .text(Objects.requireNonNull(text, "text"))
                    .build());
        }

        /** Returns the metadata. */
        public InstagramMetadata build() {
            return new InstagramMetadata(this);
        }
    }
}
