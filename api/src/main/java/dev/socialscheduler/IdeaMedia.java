package dev.socialscheduler;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes with an idea.
 *
 * @param url where it is
 * @param type the provider's word for what it is: {@code image}, {@code gif}, {@code video}, {@code link},
 *     {@code document}; an open set when read
 * @param altText what it shows, or null
 * @param thumbnailUrl a picture of it, or null
 */
public record IdeaMedia(
        URI url,
        String type,
        @Nullable String altText,
        @Nullable URI thumbnailUrl) {

    public IdeaMedia {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(type, "type");
    }

    /** A picture. */
    public static IdeaMedia image(URI url, @Nullable String altText) {
        return new IdeaMedia(url, "image", altText, null);
    }
}
