package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Who publishes when the time has come. */
public enum SchedulingType implements WireName {
    /** The provider publishes by itself. */
    AUTOMATIC("automatic"),
    /** The provider reminds a person, who publishes by hand. Nothing goes out without that person. */
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
