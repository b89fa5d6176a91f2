package dev.socialscheduler.backend.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be.
 *
 * @param most so long
 * @param counting as the network counts it
 * @param source where that is written
 * @param seen when it was looked up
 */
record TextLimit(int most, Counting counting, String source, LocalDate seen) {

    /** Finds a text that is too long; says both numbers. */
    void check(String who, String what, String path, @Nullable String text, Violations found) {
        if (text != null && counting.exceeds(text, most)) {
            found.when(
                    true,
                    path,
                    who + " allows " + most + " " + counting.unit() + ", this " + what + " has " + counting.of(text)
                            + ".");
        }
    }

    /** The same limit with another number, which a channel says of itself. */
    TextLimit withMost(int other) {
        return new TextLimit(other, counting, source, seen);
    }
}
