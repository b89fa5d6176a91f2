package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Status of a post. An accepted post ({@link #SCHEDULED}) is not yet published ({@link #SENT}). */
public enum PostStatus implements WireName {
    DRAFT("draft"),
    NEEDS_APPROVAL("needs_approval"),
    SCHEDULED("scheduled"),
    SENDING("sending"),
    SENT("sent"),
    /** Publishing failed; see {@link Post#error()}. */
    ERROR("error"),
    /** A status unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("");

    private final String word;

    PostStatus(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the status with this wire name, or {@link #UNKNOWN} if there is none. */
    public static PostStatus of(@Nullable String word) {
        return WireName.find(PostStatus.class, word, UNKNOWN);
    }
}
