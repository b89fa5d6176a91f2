package dev.socialscheduler.backend.maton;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which connections to list. The gateway filters.
 *
 * @param app only connections to this app, for instance {@code buffer}, or null for all apps
 * @param status only connections of this status, or null for all
 */
public record MatonConnectionQuery(
        @Nullable String app, @Nullable MatonConnectionStatus status) {

    /** What the gateway calls Buffer. */
    static final String BUFFER = "buffer";

    private static final Pattern APP = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    /**
     * @throws IllegalArgumentException if the app is not named by letters, digits, hyphens, underscores and dots, or if
     *     the status is {@link MatonConnectionStatus#UNKNOWN}, for which the gateway has no word
     */
    public MatonConnectionQuery {
        if (app != null && !APP.matcher(app).matches()) {
            throw new IllegalArgumentException(
                    "An app is named by letters, digits, hyphens, underscores and dots, at most 100.");
        }
        if (status == MatonConnectionStatus.UNKNOWN) {
            throw new IllegalArgumentException("The gateway has no word for the status UNKNOWN.");
        }
    }

    /** Every connection to Buffer. */
    public static MatonConnectionQuery buffer() {
        return to(BUFFER);
    }

    /** Every connection to an app. */
    public static MatonConnectionQuery to(String app) {
        return new MatonConnectionQuery(app, null);
    }

    /** Every connection of the Maton account, whatever it leads to. */
    public static MatonConnectionQuery all() {
        return new MatonConnectionQuery(null, null);
    }

    /** The same query for connections that carry requests. */
    public MatonConnectionQuery active() {
        return in(MatonConnectionStatus.ACTIVE);
    }

    /** The same query for connections of one status. */
    public MatonConnectionQuery in(MatonConnectionStatus wanted) {
        return new MatonConnectionQuery(app, wanted);
    }
}
