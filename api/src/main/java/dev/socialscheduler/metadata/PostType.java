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
    /** A type unknown to this version of the library; only returned, never sent. */
    UNKNOWN("");

    private final String word;

    PostType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the type with this wire name, or {@link #UNKNOWN} if there is none. */
    public static PostType of(@Nullable String word) {
        return WireName.find(PostType.class, word, UNKNOWN);
    }
}
