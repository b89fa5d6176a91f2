package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.Word;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * YouTube.
 *
 * @param title the video's title; required on create
 * @param categoryId YouTube's category; required on create
 * @param privacy who may see it, or null
 * @param license under which licence, or null
 * @param notifySubscribers whether subscribers are told, or null
 * @param embeddable whether other pages may show it, or null
 * @param madeForKids whether it is made for children, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record YouTubeMetadata(
        @Nullable String title,
        @Nullable String categoryId,
        @Nullable Privacy privacy,
        @Nullable License license,
        @Nullable Boolean notifySubscribers,
        @Nullable Boolean embeddable,
        @Nullable Boolean madeForKids,
        @Nullable Boolean aiGenerated)
        implements PostMetadata {

    /** A video with what YouTube requires. */
    public static YouTubeMetadata of(String title, String categoryId) {
        return new YouTubeMetadata(title, categoryId, null, null, null, null, null, null);
    }

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    /** Who may see a video. */
    public enum Privacy implements Word {
        PUBLIC("public"),
        UNLISTED("unlisted"),
        PRIVATE("private"),
        /** A word that this version of the library does not know; only ever read. */
        UNKNOWN("");

        private final String word;

        Privacy(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Under which licence a video is published. */
    public enum License implements Word {
        YOUTUBE("youtube"),
        CREATIVE_COMMONS("creativeCommon"),
        /** A word that this version of the library does not know; only ever read. */
        UNKNOWN("");

        private final String word;

        License(String word) {
            this.word = word;
        }

        @Override
        public String word() {
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

        /** Sets the video's title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Names YouTube's category. */
        public Builder categoryId(String value) {
            categoryId = Objects.requireNonNull(value, "categoryId");
            return this;
        }

        /** Sets who may see it. */
        public Builder privacy(Privacy value) {
            privacy = Objects.requireNonNull(value, "privacy");
            return this;
        }

        /** Sets the licence. */
        public Builder license(License value) {
            license = Objects.requireNonNull(value, "license");
            return this;
        }

        /** Sets whether subscribers are told. */
        public Builder notifySubscribers(boolean value) {
            notifySubscribers = value;
            return this;
        }

        /** Sets whether other pages may show it. */
        public Builder embeddable(boolean value) {
            embeddable = value;
            return this;
        }

        /** Says whether it is made for children. */
        public Builder madeForKids(boolean value) {
            madeForKids = value;
            return this;
        }

        /** Says whether a machine made it. */
        public Builder aiGenerated(boolean value) {
            aiGenerated = value;
            return this;
        }

        /** Returns the metadata. */
        public YouTubeMetadata build() {
            return new YouTubeMetadata(
                    title, categoryId, privacy, license, notifySubscribers, embeddable, madeForKids, aiGenerated);
        }
    }
}
