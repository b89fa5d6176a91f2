package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Who publishes when the time has come. */
public enum SchedulingType implements WireName {
    /** The provider publishes by itself. */
    AUTOMATIC("automatic"),
    /** The provider reminds a person, who publishes by hand. Nothing goes out without that person. */
    NOTIFICATION("notification"),
    /** A word that this version of the library does not know; only ever read. */
    UNKNOWN("");

    private final String word;

    SchedulingType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the constant for the provider's wire name; {@link #UNKNOWN} if there is none. */
    public static SchedulingType of(@Nullable String word) {
        return WireName.find(SchedulingType.class, word, UNKNOWN);
    }
}
