package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import dev.socialscheduler.Word;
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
}
