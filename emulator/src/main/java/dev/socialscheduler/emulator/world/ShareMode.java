package dev.socialscheduler.emulator.world;

import java.util.Arrays;

/** How a post wants to be scheduled; the words of the GraphQL enum {@code ShareMode}. */
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
     * The mode with this word on the wire.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static ShareMode ofWord(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown share mode: " + word));
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Whether the post takes a slot of the posting schedule. */
    boolean isQueued() {
        return this == ADD_TO_QUEUE || this == SHARE_NEXT;
    }
}
