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
}
