package dev.socialscheduler.backend.maton;

import dev.socialscheduler.WireName;
import org.jspecify.annotations.Nullable;

/** The status of a connection. */
public enum MatonConnectionStatus implements WireName {
    /** Authorized; requests can be sent through it. */
    ACTIVE("ACTIVE"),
    /** Created; a person still has to open its URL and authorize it. */
    PENDING("PENDING"),
    /** The authorization failed. */
    FAILED("FAILED"),
    /** A status that this version does not know; see {@link MatonConnection#statusWireName}. */
    UNKNOWN("");

    private final String wireName;

    MatonConnectionStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Returns the status with a wire name, or {@link #UNKNOWN} if there is none. */
    public static MatonConnectionStatus of(@Nullable String wireName) {
        return WireName.find(MatonConnectionStatus.class, wireName, UNKNOWN);
    }
}
