package dev.socialscheduler.emulator.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium of a post, as given by the client. {@code title} applies to documents, videos and links,
 * {@code thumbnailOffset} (milliseconds) to videos, {@code userTags} to images. Immutable.
 */
public record Asset(
        Kind kind,
        String url,
        @Nullable String thumbnailUrl,
        @Nullable String altText,
        @Nullable String title,
        @Nullable Integer thumbnailOffset,
        List<UserTag> userTags) {

    public Asset {
        userTags = List.copyOf(userTags);
    }

    /** Returns an asset with an address and nothing else. */
    public static Asset of(Kind kind, String url) {
        return new Asset(kind, url, null, null, null, null, List.of());
    }

    /** The four kinds of the input type {@code AssetInput}. */
    public enum Kind {
        IMAGE,
        VIDEO,
        DOCUMENT,
        LINK
    }

    /** A person tagged in an image; {@code x} and {@code y} are fractions of its size. */
    public record UserTag(String handle, double x, double y) {}
}
