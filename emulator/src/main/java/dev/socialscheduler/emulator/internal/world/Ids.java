package dev.socialscheduler.emulator.internal.world;

import java.util.Locale;

/**
 * Identifiers of new objects: 24 hexadecimal digits, or a UUID for connections. They are the same, in the same order,
 * after every reset.
 */
final class Ids {
    // resembles the object ids of the real service, and marks in a log those of the emulator
    private static final String PREFIX = "e0ca11ab1e5eed00";
    private static final String CONNECTION_PREFIX = "e0ca11ab-1e5e-4d00-8000-";
    private long made;
    private long connectionsMade;

    /** Returns a number that grows with every new object. */
    long sequence() {
        return made;
    }

    String next() {
        made++;
        return PREFIX + String.format(Locale.ROOT, "%08x", made);
    }

    /** Counts connections separately, so that creating one does not change the identifiers of posts. */
    String nextConnection() {
        connectionsMade++;
        return CONNECTION_PREFIX + String.format(Locale.ROOT, "%012x", connectionsMade);
    }

    void restart() {
        made = 0;
        connectionsMade = 0;
    }
}
