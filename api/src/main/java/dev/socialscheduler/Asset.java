package dev.socialscheduler;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes with the text of a post. Providers take no uploads: every address must be public, lasting and
 * https, since the media are read when the post goes out, not when it is scheduled.
 */
public sealed interface Asset {

    /**
     * Returns the address of the asset itself. Of an address that a provider returned and that no URI can express, the
     * {@linkplain URI#getPath() path} of a relative one is the provider's text.
     */
    URI url();

    /**
     * A picture.
     *
     * @param url where the picture is
     * @param altText the alt text, or null
     * @param thumbnailUrl a smaller picture for previews, or null
     * @param animatedThumbnail a preview of an animated picture, or null
     * @param userTags people shown in it; needs an {@code altText}
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

        /** A picture without a description. */
        public Image(URI url) {
            this(url, null, null, null, List.of());
        }

        /** A picture with a description. */
        public Image(URI url, @Nullable String altText) {
            this(url, altText, null, null, List.of());
        }
    }

    /**
     * A moving picture. A thumbnail address is refused by the provider, so only the moment can be chosen.
     *
     * @param url where the video is
     * @param thumbnailOffset which moment to show as a preview (Instagram, TikTok, Pinterest), or null; milliseconds
     * count
     * @param title a title, or null
     */
    record Video(
            URI url,
            @Nullable Duration thumbnailOffset,
            @Nullable String title) implements Asset {

        public Video {
            Objects.requireNonNull(url, "url");
        }

        /** A video with the preview that the network chooses. */
        public Video(URI url) {
            this(url, null, null);
        }
    }

    /**
     * A document, for instance a PDF on LinkedIn.
     *
     * @param url where the document is
     * @param title its title; required by the provider
     * @param thumbnailUrl a picture of its first page; required by the provider
     */
    record Document(URI url, String title, URI thumbnailUrl) implements Asset {

        public Document {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(thumbnailUrl, "thumbnailUrl");
        }
    }

    /**
     * A link shown as a card. Goes with no other asset. Networks that make the card from a link in the text refuse it.
     *
     * @param url where the link leads
     * @param title a title in place of the page's own, or null
     * @param description a description in place of the page's own, or null
     * @param thumbnailUrl a picture in place of the page's own, or null
     */
    record Link(
            URI url,
            @Nullable String title,
            @Nullable String description,
            @Nullable URI thumbnailUrl) implements Asset {

        public Link {
            Objects.requireNonNull(url, "url");
        }

        /** A card as the page itself describes it. */
        public Link(URI url) {
            this(url, null, null, null);
        }
    }

    /**
     * A person marked on a picture.
     *
     * @param handle the person's name on the network
     * @param x 0.0 at the left edge, 1.0 at the right
     * @param y 0.0 at the top, 1.0 at the bottom
     */
    record UserTag(String handle, double x, double y) {
        public UserTag {
            Objects.requireNonNull(handle, "handle");
        }
    }
}
