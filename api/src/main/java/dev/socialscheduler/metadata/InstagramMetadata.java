package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Instagram. The provider requires the type and whether a reel is also shown in the feed.
 *
 * @param type post, reel or story
 * @param shareToFeed whether a reel is also shown in the feed
 * @param firstComment a comment below the post, or null
 * @param link a link for the shop grid, or null
 * @param location where it is, or null
 * @param stickers what a person shall add to a story by hand, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record InstagramMetadata(
        PostType type,
        boolean shareToFeed,
        @Nullable String firstComment,
        @Nullable String link,
        @Nullable Location location,
        @Nullable Stickers stickers,
        @Nullable Boolean aiGenerated)
        implements PostMetadata {

    public InstagramMetadata {
        Objects.requireNonNull(type, "type");
    }

    /** A post in the feed. */
    public static InstagramMetadata post() {
        return new InstagramMetadata(PostType.POST, true, null, null, null, null, null);
    }

    /** A reel, also shown in the feed. */
    public static InstagramMetadata reel() {
        return new InstagramMetadata(PostType.REEL, true, null, null, null, null, null);
    }

    /** A story. */
    public static InstagramMetadata story() {
        return new InstagramMetadata(PostType.STORY, false, null, null, null, null, null);
    }

    /** Begins to say it option by option. */
    public static Builder builder(PostType type) {
        return new Builder(type);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    /**
     * A place.
     *
     * @param id the network's identifier of it, or null
     * @param text what people call it, or null
     */
    public record Location(@Nullable String id, @Nullable String text) {}

    /**
     * Notes for the person who adds the stickers.
     *
     * @param text a text, or null
     * @param music a piece of music, or null
     * @param products products, or null
     * @param topics topics, or null
     * @param other anything else, or null
     */
    public record Stickers(
            @Nullable String text,
            @Nullable String music,
            @Nullable String products,
            @Nullable String topics,
            @Nullable String other) {}

    /** Builds an {@link InstagramMetadata}. Not thread-safe. */
    public static final class Builder {
        private final PostType type;
        private boolean shareToFeed;
        private @Nullable String firstComment;
        private @Nullable String link;
        private @Nullable Location location;
        private @Nullable Stickers stickers;
        private @Nullable Boolean aiGenerated;

        private Builder(PostType type) {
            this.type = Objects.requireNonNull(type, "type");
            this.shareToFeed = type != PostType.STORY;
        }

        /** Sets whether a reel is also shown in the feed; everything but a story is, if nothing is said. */
        public Builder shareToFeed(boolean value) {
            shareToFeed = value;
            return this;
        }

        /** Puts a comment below the post. */
        public Builder firstComment(String value) {
            firstComment = Objects.requireNonNull(value, "firstComment");
            return this;
        }

        /** Sets a link for the shop grid. */
        public Builder link(String value) {
            link = Objects.requireNonNull(value, "link");
            return this;
        }

        /** Says where it is: the network's identifier of the place, and what people call it. */
        public Builder location(String id, String text) {
            location = new Location(Objects.requireNonNull(id, "id"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Leaves notes for the person who adds the stickers to a story. */
        public Builder stickers(Stickers value) {
            stickers = Objects.requireNonNull(value, "stickers");
            return this;
        }

        /** Says whether a machine made it. */
        public Builder aiGenerated(boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public InstagramMetadata build() {
            return new InstagramMetadata(type, shareToFeed, firstComment, link, location, stickers, aiGenerated);
        }
    }
}
