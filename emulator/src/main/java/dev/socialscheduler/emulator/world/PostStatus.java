package dev.socialscheduler.emulator.world;

import java.util.Locale;

/** The status of a post; the values of the GraphQL enum {@code PostStatus}. */
public enum PostStatus {
    DRAFT,
    NEEDS_APPROVAL,
    SCHEDULED,
    SENDING,
    SENT,
    ERROR;

    /** Returns the status with this name on the wire. */
    public static PostStatus ofWireName(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Returns the name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
