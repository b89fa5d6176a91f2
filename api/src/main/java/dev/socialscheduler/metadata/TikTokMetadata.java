package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Components;
import org.jspecify.annotations.Nullable;

/** TikTok-specific settings of a post. Immutable. */
public final class TikTokMetadata implements PostMetadata {

    private final @Nullable String title;
    private final @Nullable Boolean aiGenerated;

    private TikTokMetadata(Builder builder) {
        this.title = builder.title;
        this.aiGenerated = builder.aiGenerated;
    }

    /** Returns a builder of a {@link TikTokMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the title, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Returns whether the content is AI-generated, or null if unspecified. */
    public @Nullable Boolean aiGenerated() {
        return aiGenerated;
    }

    @Override
    public Network network() {
        return Network.TIKTOK;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TikTokMetadata that && components().equals(that.components());
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
        return Components.of("TikTokMetadata").with("title", title).with("aiGenerated", aiGenerated);
    }

    /** Builds a {@link TikTokMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable Boolean aiGenerated;

        private Builder() {}

        private Builder(TikTokMetadata from) {
            title = from.title;
            aiGenerated = from.aiGenerated;
        }

        /** Sets the title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets whether the content is AI-generated. */
        public Builder aiGenerated(@Nullable Boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public TikTokMetadata build() {
            return new TikTokMetadata(this);
        }
    }
}
