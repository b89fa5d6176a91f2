package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Where a post stands. Being accepted ({@link #SCHEDULED}) is not being published ({@link #SENT}). */
public enum PostStatus implements WireName {
    DRAFT("draft"),
    NEEDS_APPROVAL("needs_approval"),
    SCHEDULED("scheduled"),
    SENDING("sending"),
    SENT("sent"),
    /** Publishing failed; {@link Post#error()} says why. */
    ERROR("error"),
    /** A status that this version of the library does not know; the raw word stands beside it. */
    UNKNOWN("");

    private final String word;

    PostStatus(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the status for the provider's word; {@link #UNKNOWN} if there is none. */
    public static PostStatus of(@Nullable String word) {
        return WireName.find(PostStatus.class, word, UNKNOWN);
    }
}
