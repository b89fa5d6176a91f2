package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An asset of a stored post, as returned by the provider. Immutable. */
public final class PostAsset {

    private final AssetType type;
    private final String typeWireName;
    private final String sourceText;
    private final @Nullable String mimeType;
    private final @Nullable String thumbnailText;
    private final @Nullable String altText;
    private final @Nullable String title;
    private final @Nullable Integer width;
    private final @Nullable Integer height;

    private PostAsset(Builder builder) {
        this.type = builder.type;
        this.typeWireName = builder.typeWireName;
        this.sourceText = builder.sourceText;
        this.mimeType = builder.mimeType;
        this.thumbnailText = builder.thumbnailText;
        this.altText = builder.altText;
        this.title = builder.title;
        this.width = builder.width;
        this.height = builder.height;
    }

    /** Returns a builder of a {@link PostAsset} with a source URI. */
    public static Builder builder(AssetType type, URI source) {
        return builder(type, source.toString());
    }

    /** Returns a builder of a {@link PostAsset} with its required values. */
    public static Builder builder(AssetType type, String sourceText) {
        return new Builder(type, sourceText);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the type. */
    public AssetType type() {
        return type;
    }

    /** Returns the wire name of the type. */
    public String typeWireName() {
        return typeWireName;
    }

    /** Returns the source URI; null if the text is not a valid URI. */
    public @Nullable URI source() {
        return Addresses.parse(sourceText);
    }

    /** Returns the URI as text, as returned by the provider. */
    public String sourceText() {
        return sourceText;
    }

    /** Returns the media type, or null if the backend does not report it. */
    public @Nullable String mimeType() {
        return mimeType;
    }

    /** Returns the URI of the thumbnail; null if absent or not a valid URI. */
    public @Nullable URI thumbnail() {
        return Addresses.parse(thumbnailText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String thumbnailText() {
        return thumbnailText;
    }

    /** Returns the alt text, or null if there is none. */
    public @Nullable String altText() {
        return altText;
    }

    /** Returns the title of a video or document, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Returns the width in pixels, or null. */
    public @Nullable Integer width() {
        return width;
    }

    /** Returns the height in pixels, or null. */
    public @Nullable Integer height() {
        return height;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostAsset that && components().equals(that.components());
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
        return Components.of("PostAsset")
                .with("type", type)
                .with("typeWireName", typeWireName)
                .with("source", sourceText)
                .with("mimeType", mimeType)
                .with("thumbnail", thumbnailText)
                .with("altText", altText)
                .with("title", title)
                .with("width", width)
                .with("height", height);
    }

    /** Builds a {@link PostAsset}. Not thread-safe. */
    public static final class Builder {

        private AssetType type;
        private String typeWireName = "";
        private String sourceText;
        private @Nullable String mimeType;
        private @Nullable String thumbnailText;
        private @Nullable String altText;
        private @Nullable String title;
        private @Nullable Integer width;
        private @Nullable Integer height;

        private Builder(AssetType type, String sourceText) {
            this.type = Objects.requireNonNull(type, "type");
            this.typeWireName = type.wireName();
            this.sourceText = Objects.requireNonNull(sourceText, "sourceText");
        }

        private Builder(PostAsset from) {
            type = from.type;
            typeWireName = from.typeWireName;
            sourceText = from.sourceText;
            mimeType = from.mimeType;
            thumbnailText = from.thumbnailText;
            altText = from.altText;
            title = from.title;
            width = from.width;
            height = from.height;
        }

        /** Sets the type and its wire name. */
        public Builder type(AssetType value) {
            type = Objects.requireNonNull(value, "type");
            typeWireName = value.wireName();
            return this;
        }

        /** Sets the wire name of the type, if it differs from that of the constant. */
        public Builder typeWireName(String value) {
            typeWireName = Objects.requireNonNull(value, "typeWireName");
            return this;
        }

        /** Sets the source URI. */
        public Builder source(URI value) {
            sourceText = value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder sourceText(String value) {
            sourceText = Objects.requireNonNull(value, "sourceText");
            return this;
        }

        /** Sets the media type. */
        public Builder mimeType(@Nullable String value) {
            mimeType = value;
            return this;
        }

        /** Sets the URI of the thumbnail. */
        public Builder thumbnail(@Nullable URI value) {
            thumbnailText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder thumbnailText(@Nullable String value) {
            thumbnailText = value;
            return this;
        }

        /** Sets the alt text. */
        public Builder altText(@Nullable String value) {
            altText = value;
            return this;
        }

        /** Sets the title of a video or document. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the width in pixels. */
        public Builder width(@Nullable Integer value) {
            width = value;
            return this;
        }

        /** Sets the height in pixels. */
        public Builder height(@Nullable Integer value) {
            height = value;
            return this;
        }

        /** Returns the asset. */
        public PostAsset build() {
            return new PostAsset(this);
        }
    }
}
