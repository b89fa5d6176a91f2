package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An image, video, link or document of an idea. Immutable. */
public final class IdeaMedia {

    private final String urlText;
    private final String type;
    private final @Nullable String altText;
    private final @Nullable String thumbnailUrlText;

    private IdeaMedia(Builder builder) {
        this.urlText = builder.urlText;
        this.type = builder.type;
        this.altText = builder.altText;
        this.thumbnailUrlText = builder.thumbnailUrlText;
    }

    /** Returns a builder of an {@link IdeaMedia} with a URI and a type. */
    public static Builder builder(URI url, String type) {
        return builder(url.toString(), type);
    }

    /** Creates an image. */
    public static IdeaMedia image(URI url, @Nullable String altText) {
        return builder(url, "image").altText(altText).build();
    }

    /** Returns a builder of an {@link IdeaMedia} with its required values. */
    public static Builder builder(String urlText, String type) {
        return new Builder(urlText, type);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the URI; null if the text is not a valid URI. */
    public @Nullable URI url() {
        return Addresses.parse(urlText);
    }

    /** Returns the URI as text, as returned by the provider. */
    public String urlText() {
        return urlText;
    }

    /**
     * Returns the wire name of the type: {@code image}, {@code gif}, {@code video}, {@code link} or {@code document};
     * responses may contain others.
     */
    public String type() {
        return type;
    }

    /** Returns the alt text, or null. */
    public @Nullable String altText() {
        return altText;
    }

    /** Returns the URI of the thumbnail; null if absent or not a valid URI. */
    public @Nullable URI thumbnailUrl() {
        return Addresses.parse(thumbnailUrlText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String thumbnailUrlText() {
        return thumbnailUrlText;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdeaMedia that && components().equals(that.components());
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
        return Components.of("IdeaMedia")
                .with("url", urlText)
                .with("type", type)
                .with("altText", altText)
                .with("thumbnailUrl", thumbnailUrlText);
    }

    /** Builds an {@link IdeaMedia}. Not thread-safe. */
    public static final class Builder {

        private String urlText;
        private String type;
        private @Nullable String altText;
        private @Nullable String thumbnailUrlText;

        private Builder(String urlText, String type) {
            this.urlText = Objects.requireNonNull(urlText, "urlText");
            this.type = Objects.requireNonNull(type, "type");
        }

        private Builder(IdeaMedia from) {
            urlText = from.urlText;
            type = from.type;
            altText = from.altText;
            thumbnailUrlText = from.thumbnailUrlText;
        }

        /** Sets the URI. */
        public Builder url(URI value) {
            urlText = value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder urlText(String value) {
            urlText = Objects.requireNonNull(value, "urlText");
            return this;
        }

        /**
         * Sets the wire name of the type: {@code image}, {@code gif}, {@code video}, {@code link} or {@code document}.
         */
        public Builder type(String value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /** Sets the alt text. */
        public Builder altText(@Nullable String value) {
            altText = value;
            return this;
        }

        /** Sets the URI of the thumbnail. */
        public Builder thumbnailUrl(@Nullable URI value) {
            thumbnailUrlText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder thumbnailUrlText(@Nullable String value) {
            thumbnailUrlText = value;
            return this;
        }

        /** Returns the media. */
        public IdeaMedia build() {
            return new IdeaMedia(this);
        }
    }
}
