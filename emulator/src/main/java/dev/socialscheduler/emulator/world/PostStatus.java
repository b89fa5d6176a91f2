package dev.socialscheduler.emulator.world;

import java.util.Locale;

/** Where a post stands; the words of the GraphQL enum {@code PostStatus}. */
public enum PostStatus {
    DRAFT,
    NEEDS_APPROVAL,
    SCHEDULED,
    SENDING,
    SENT,
    ERROR;

    /** The status with this word on the wire. */
    public static PostStatus ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
