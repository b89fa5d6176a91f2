package dev.socialscheduler.backend.maton;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Selects the connections to list; the gateway applies the filter. Immutable.
 *
 * @param app only connections to this app, for example {@code buffer}, or null for all apps
 * @param status only connections with this status, or null for all statuses
 */
public record MatonConnectionQuery(
        @Nullable String app, @Nullable MatonConnectionStatus status) {

    /** The gateway's name for Buffer. */
    static final String BUFFER = "buffer";

    private static final Pattern APP = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    /**
     * @throws IllegalArgumentException if the app contains anything but letters, digits, hyphens, underscores and dots,
     *     or if the status is {@link MatonConnectionStatus#UNKNOWN}
     */
    public MatonConnectionQuery {
        if (app != null && !APP.matcher(app).matches()) {
            throw new IllegalArgumentException(
                    "An app name consists of at most 100 letters, digits, hyphens, underscores and dots.");
        }
        if (status == MatonConnectionStatus.UNKNOWN) {
            throw new IllegalArgumentException("The status UNKNOWN is read-only and cannot be queried.");
        }
    }

    /** Selects every connection to Buffer. */
    public static MatonConnectionQuery buffer() {
        return to(BUFFER);
    }

    /** Selects every connection to an app. */
    public static MatonConnectionQuery to(String app) {
        return new MatonConnectionQuery(app, null);
    }

    /** Selects every connection of the Maton account, to any app. */
    public static MatonConnectionQuery all() {
        return new MatonConnectionQuery(null, null);
    }

    /** Returns this query restricted to active connections. */
    public MatonConnectionQuery active() {
        return in(MatonConnectionStatus.ACTIVE);
    }

    /** Returns this query restricted to one status. */
    public MatonConnectionQuery in(MatonConnectionStatus wanted) {
        return new MatonConnectionQuery(app, wanted);
    }
}
