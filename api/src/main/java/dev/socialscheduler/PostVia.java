package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Creator of a post: the provider's application, the network, or an API client. */
public enum PostVia implements WireName {
    BUFFER("buffer"),
    NETWORK("network"),
    API("api"),
    /** A value unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("");

    private final String word;

    PostVia(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the constant with this wire name, or {@link #UNKNOWN} if there is none. */
    public static PostVia of(@Nullable String word) {
        return WireName.find(PostVia.class, word, UNKNOWN);
    }
}
