package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Publisher of a post at its due time: the provider or a person. */
public enum SchedulingType implements WireName {
    /** The provider publishes the post automatically. */
    AUTOMATIC("automatic"),
    /** The provider reminds a person to publish the post by hand. Until then, the post is not published. */
    NOTIFICATION("notification"),
    /** A value unknown to this version of the library; only returned, never sent. */
    UNKNOWN("");

    private final String word;

    SchedulingType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the constant with this wire name, or {@link #UNKNOWN} if there is none. */
    public static SchedulingType of(@Nullable String word) {
        return WireName.find(SchedulingType.class, word, UNKNOWN);
    }
}
