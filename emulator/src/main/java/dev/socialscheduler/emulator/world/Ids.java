package dev.socialscheduler.emulator.world;

import java.util.Locale;

/** Identifiers for new things: 24 hexadecimal digits, the same ones in the same order after every reset. */
final class Ids {
    // looks like the object ids of the real service, and shows in a log which ones the emulator made
    private static final String PREFIX = "e0ca11ab1e5eed00";
    private long made;

    /** A number that grows with every new thing. */
    long sequence() {
        return made;
    }

    String next() {
        made++;
        return PREFIX + String.format(Locale.ROOT, "%08x", made);
    }

    void restart() {
        made = 0;
    }
}
