package dev.socialscheduler;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An asset of a stored post, as the provider describes it.
 *
 * @param type what it is
 * @param typeWord the provider's word for it
 * @param source where it is read from
 * @param mimeType its media type, or null where the backend does not tell
 * @param thumbnail a picture of it, or null
 * @param altText what it shows, or null if nothing was said
 * @param title the title of a video or document, or null
 * @param width in pixels, or null
 * @param height in pixels, or null
 */
public record PostAsset(
        AssetType type,
        String typeWord,
        String source,
        @Nullable String mimeType,
        @Nullable String thumbnail,
        @Nullable String altText,
        @Nullable String title,
        @Nullable Integer width,
        @Nullable Integer height) {

    public PostAsset {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
    }
}
