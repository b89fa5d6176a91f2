package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.WireName;
import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** YouTube-specific settings of a post. Immutable. */
public final class YouTubeMetadata implements PostMetadata {

    private final @Nullable String title;
    private final @Nullable String categoryId;
    private final @Nullable Privacy privacy;
    private final @Nullable License license;
    private final @Nullable Boolean notifySubscribers;
    private final @Nullable Boolean embeddable;
    private final @Nullable Boolean madeForKids;
    private final @Nullable Boolean aiGenerated;

    private YouTubeMetadata(Builder builder) {
        this.title = builder.title;
        this.categoryId = builder.categoryId;
        this.privacy = builder.privacy;
        this.license = builder.license;
        this.notifySubscribers = builder.notifySubscribers;
        this.embeddable = builder.embeddable;
        this.madeForKids = builder.madeForKids;
        this.aiGenerated = builder.aiGenerated;
    }

    /** Creates the metadata of a video with the values that YouTube requires. */
    public static YouTubeMetadata of(String title, String categoryId) {
        return builder(title, categoryId).build();
    }

    /** Returns a builder with the values that YouTube requires. */
    public static Builder builder(String title, String categoryId) {
        return partial()
                .title(Objects.requireNonNull(title, "title"))
                .categoryId(Objects.requireNonNull(categoryId, "categoryId"));
    }

    /**
     * Returns a builder without the values that a new post requires, for responses. A new post that lacks them is
     * rejected before it is sent.
     */
    public static Builder partial() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the video's title; required for a new post, null if the provider returned none. */
    public @Nullable String title() {
        return title;
    }

    /** Returns the id of the YouTube category; required for a new post, null if the provider returned none. */
    public @Nullable String categoryId() {
        return categoryId;
    }

    /** Returns the visibility, or null. */
    public @Nullable Privacy privacy() {
        return privacy;
    }

    /** Returns the license, or null. */
    public @Nullable License license() {
        return license;
    }

    /** Returns whether subscribers are notified, or null. */
    public @Nullable Boolean notifySubscribers() {
        return notifySubscribers;
    }

    /** Returns whether other pages may embed the video, or null. */
    public @Nullable Boolean embeddable() {
        return embeddable;
    }

    /** Returns whether the video is made for children, or null. */
    public @Nullable Boolean madeForKids() {
        return madeForKids;
    }

    /** Returns whether the content is AI-generated, or null if unspecified. */
    public @Nullable Boolean aiGenerated() {
        return aiGenerated;
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YouTubeMetadata that && components().equals(that.components());
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
        return Components.of("YouTubeMetadata")
                .with("title", title)
                .with("categoryId", categoryId)
                .with("privacy", privacy)
                .with("license", license)
                .with("notifySubscribers", notifySubscribers)
                .with("embeddable", embeddable)
                .with("madeForKids", madeForKids)
                .with("aiGenerated", aiGenerated);
    }

    /** Visibility of a video. */
    public enum Privacy implements WireName {
        PUBLIC("public"),
        UNLISTED("unlisted"),
        PRIVATE("private"),
        /** A value unknown to this version of the library; only returned, never sent. */
        UNKNOWN("");

        private final String word;

        Privacy(String word) {
            this.word = word;
        }

        @Override
        public String wireName() {
            return word;
        }
    }

    /** License of a video. */
    public enum License implements WireName {
        YOUTUBE("youtube"),
        CREATIVE_COMMONS("creativeCommon"),
        /** A value unknown to this version of the library; only returned, never sent. */
        UNKNOWN("");

        private final String word;

        License(String word) {
            this.word = word;
        }

        @Override
        public String wireName() {
            return word;
        }
    }

    /** Builds a {@link YouTubeMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String categoryId;
        private @Nullable Privacy privacy;
        private @Nullable License license;
        private @Nullable Boolean notifySubscribers;
        private @Nullable Boolean embeddable;
        private @Nullable Boolean madeForKids;
        private @Nullable Boolean aiGenerated;

        private Builder() {}

        private Builder(YouTubeMetadata from) {
            title = from.title;
            categoryId = from.categoryId;
            privacy = from.privacy;
            license = from.license;
            notifySubscribers = from.notifySubscribers;
            embeddable = from.embeddable;
            madeForKids = from.madeForKids;
            aiGenerated = from.aiGenerated;
        }

        /** Sets the video's title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the id of the YouTube category. */
        public Builder categoryId(@Nullable String value) {
            categoryId = value;
            return this;
        }

        /** Sets the visibility. */
        public Builder privacy(@Nullable Privacy value) {
            privacy = value;
            return this;
        }

        /** Sets the license. */
        public Builder license(@Nullable License value) {
            license = value;
            return this;
        }

        /** Sets whether subscribers are notified. */
        public Builder notifySubscribers(@Nullable Boolean value) {
            notifySubscribers = value;
            return this;
        }

        /** Sets whether other pages may embed the video. */
        public Builder embeddable(@Nullable Boolean value) {
            embeddable = value;
            return this;
        }

        /** Sets whether the video is made for children. */
        public Builder madeForKids(@Nullable Boolean value) {
            madeForKids = value;
            return this;
        }

        /** Sets whether the content is AI-generated. */
        public Builder aiGenerated(@Nullable Boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public YouTubeMetadata build() {
            return new YouTubeMetadata(this);
        }
    }
}
