package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Who made a post: the provider's own application, the network itself, or a program. */
public enum PostVia implements WireName {
    BUFFER("buffer"),
    NETWORK("network"),
    API("api"),
    /** A word that this version of the library does not know; the raw word stands beside it. */
    UNKNOWN("");

    private final String word;

    PostVia(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the constant for the provider's word; {@link #UNKNOWN} if there is none. */
    public static PostVia of(@Nullable String word) {
        return WireName.find(PostVia.class, word, UNKNOWN);
    }
}
