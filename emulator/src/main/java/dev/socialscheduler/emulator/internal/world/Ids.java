package dev.socialscheduler.emulator.internal.world;

import java.util.Locale;

/**
 * Identifiers for new things: 24 hexadecimal digits, or a UUID for connections; the same ones in the same order after
 * every reset.
 */
final class Ids {
    // looks like the object ids of the real service, and shows in a log which ones the emulator made
    private static final String PREFIX = "e0ca11ab1e5eed00";
    private static final String CONNECTION_PREFIX = "e0ca11ab-1e5e-4d00-8000-";
    private long made;
    private long connectionsMade;

    /** A number that grows with every new thing. */
    long sequence() {
        return made;
    }

    String next() {
        made++;
        return PREFIX + String.format(Locale.ROOT, "%08x", made);
    }

    /** Connections are counted apart, so that making one does not change the identifiers of posts. */
    String nextConnection() {
        connectionsMade++;
        return CONNECTION_PREFIX + String.format(Locale.ROOT, "%012x", connectionsMade);
    }

    void restart() {
        made = 0;
        connectionsMade = 0;
    }
}
