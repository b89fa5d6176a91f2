package dev.socialscheduler.metadata;

import dev.socialscheduler.WireName;
import org.jspecify.annotations.Nullable;

/** Type of a post, on networks with several types. */
public enum PostType implements WireName {
    POST("post"),
    REEL("reel"),
    STORY("story"),
    SHORT("short"),
    WHATS_NEW("whats_new"),
    OFFER("offer"),
    EVENT("event"),
    CAROUSEL("carousel"),
    GHOST_POST("ghost_post"),
    THREAD("thread"),
    /** A kind that this version of the library does not know; only ever read. */
    UNKNOWN("");

    private final String word;

    PostType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the kind for the provider's wire name; {@link #UNKNOWN} if there is none. */
    public static PostType of(@Nullable String word) {
        return WireName.find(PostType.class, word, UNKNOWN);
    }
}
