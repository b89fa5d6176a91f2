package dev.socialscheduler.backend.support.internal.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be.
 *
 * @param most so long
 * @param counting as the network counts it
 * @param source where that is written
 * @param seen when it was looked up
 * @param unless what could allow more and is not known here, or null: then a longer text is only warned of
 */
record TextLimit(
        int most,
        Counting counting,
        String source,
        LocalDate seen,
        @Nullable String unless) {

    /** Finds a text that is too long; says both numbers. */
    void check(String who, String what, String path, @Nullable String text, Violations found) {
        if (text != null && counting.exceeds(text, most)) {
            String rule =
                    who + " allows " + most + " " + counting.unit() + ", this " + what + " has " + counting.of(text);
            found.when(unless == null, path, rule + ".");
            if (unless != null) {
                found.warn(path, rule + "; it is refused unless " + unless + ".");
            }
        }
    }

    /** The same limit with another number, which a channel says of itself. */
    TextLimit withMost(int other) {
        return new TextLimit(other, counting, source, seen, null);
    }

    /** The same limit where it is not known whether more is allowed. */
    TextLimit unless(String reason) {
        return new TextLimit(most, counting, source, seen, reason);
    }
}
