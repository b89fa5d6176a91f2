package dev.socialscheduler.emulator.world;

import java.util.Arrays;

/** How a post is to be scheduled; the values of the GraphQL enum {@code ShareMode}. */
public enum ShareMode {
    ADD_TO_QUEUE("addToQueue"),
    SHARE_NOW("shareNow"),
    SHARE_NEXT("shareNext"),
    CUSTOM_SCHEDULED("customScheduled");

    private final String word;

    ShareMode(String word) {
        this.word = word;
    }

    /**
     * Returns the mode with this name on the wire.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static ShareMode ofWireName(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown share mode: " + word));
    }

    /** Returns the name on the wire. */
    public String wireName() {
        return word;
    }

    /** Whether the post takes a slot of the posting schedule. */
    boolean isQueued() {
        return this == ADD_TO_QUEUE || this == SHARE_NEXT;
    }
}
