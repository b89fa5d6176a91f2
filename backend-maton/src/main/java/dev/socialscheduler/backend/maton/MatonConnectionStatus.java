package dev.socialscheduler.backend.maton;

import dev.socialscheduler.WireName;
import org.jspecify.annotations.Nullable;

/** How far a connection has come. */
public enum MatonConnectionStatus implements WireName {
    /** Authorised: it carries requests. */
    ACTIVE("ACTIVE"),
    /** Made; a person has yet to open its address and authorise it. */
    PENDING("PENDING"),
    /** The authorization came to nothing. */
    FAILED("FAILED"),
    /** A status that this version of the library does not know; the raw word stands beside it. */
    UNKNOWN("");

    private final String word;

    MatonConnectionStatus(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the status for the gateway's word; {@link #UNKNOWN} if there is none. */
    public static MatonConnectionStatus of(@Nullable String word) {
        return WireName.find(MatonConnectionStatus.class, word, UNKNOWN);
    }
}
