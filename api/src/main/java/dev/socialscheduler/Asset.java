package dev.socialscheduler;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Media or a link attached to a post. Providers accept no uploads: every URL must be public, long-lived and https,
 * because media are fetched when the post is published, not when it is scheduled.
 */
public sealed interface Asset {

    /**
     * Returns the URL of the asset. If a provider returned text that is not a valid URI, this is a relative URI whose
     * {@linkplain URI#getPath() path} is that text.
     */
    URI url();

    /**
     * An image.
     *
     * @param url the URL of the image
     * @param altText the alt text, or null
     * @param thumbnailUrl the URL of a smaller image for previews, or null
     * @param animatedThumbnail a preview of an animated image, or null
     * @param userTags people tagged in the image; requires an {@code altText}
     */
    record Image(
            URI url,
            @Nullable String altText,
            @Nullable URI thumbnailUrl,
            @Nullable URI animatedThumbnail,
            List<UserTag> userTags)
            implements Asset {

        public Image {
            Objects.requireNonNull(url, "url");
            userTags = List.copyOf(userTags);
        }

        /** Creates an image without an alt text. */
        public Image(URI url) {
            this(url, null, null, null, List.of());
        }

        /** Creates an image with an alt text. */
        public Image(URI url, @Nullable String altText) {
            this(url, altText, null, null, List.of());
        }
    }

    /**
     * A video. The provider rejects thumbnail URLs, so you can only choose the frame.
     *
     * @param url the URL of the video
     * @param thumbnailOffset the position of the preview frame (Instagram, TikTok, Pinterest), or null; millisecond
     *     precision
     * @param title a title, or null
     */
    record Video(
            URI url,
            @Nullable Duration thumbnailOffset,
            @Nullable String title) implements Asset {

        public Video {
            Objects.requireNonNull(url, "url");
        }

        /** Creates a video with a preview chosen by the network. */
        public Video(URI url) {
            this(url, null, null);
        }
    }

    /**
     * A document, for instance a PDF on LinkedIn.
     *
     * @param url the URL of the document
     * @param title its title; required by the provider
     * @param thumbnailUrl the URL of an image of the first page; required by the provider
     */
    record Document(URI url, String title, URI thumbnailUrl) implements Asset {

        public Document {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(thumbnailUrl, "thumbnailUrl");
        }
    }

    /**
     * A link shown as a card. Cannot be combined with other assets. Networks that create the card from a link in the
     * text reject it.
     *
     * @param url the URL of the page
     * @param title a title that replaces that of the page, or null
     * @param description a description that replaces that of the page, or null
     * @param thumbnailUrl the URL of an image that replaces that of the page, or null
     */
    record Link(
            URI url,
            @Nullable String title,
            @Nullable String description,
            @Nullable URI thumbnailUrl) implements Asset {

        public Link {
            Objects.requireNonNull(url, "url");
        }

        /** Creates a card with the title, description and image of the page. */
        public Link(URI url) {
            this(url, null, null, null);
        }
    }

    /**
     * A person tagged in an image.
     *
     * @param handle the person's handle on the network
     * @param x 0.0 at the left edge, 1.0 at the right
     * @param y 0.0 at the top, 1.0 at the bottom
     */
    record UserTag(String handle, double x, double y) {
        public UserTag {
            Objects.requireNonNull(handle, "handle");
        }
    }
}
