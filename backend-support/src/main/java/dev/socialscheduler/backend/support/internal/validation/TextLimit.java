package dev.socialscheduler.backend.support.internal.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The maximum length of a text.
 *
 * @param most the maximum length
 * @param counting how the network counts the length
 * @param source where the limit is documented
 * @param seen when the source was read
 * @param unless an unverifiable condition that allows a longer text, or null; with a condition, a longer text causes a
 *     warning only
 */
record TextLimit(
        int most,
        Counting counting,
        String source,
        LocalDate seen,
        @Nullable String unless) {

    /** Reports a text that is too long, with both lengths. */
    void check(String who, String what, String path, @Nullable String text, Violations found) {
        if (text != null && counting.exceeds(text, most)) {
            String rule = who + " allows " + most + " " + counting.unit() + ", but this " + what + " has "
                    + counting.of(text);
            found.when(unless == null, path, rule + ".");
            if (unless != null) {
                found.warn(path, rule + "; it will be rejected unless " + unless + ".");
            }
        }
    }

    /** Returns this limit with the maximum that a channel reports. */
    TextLimit withMost(int other) {
        return new TextLimit(other, counting, source, seen, null);
    }

    /** Returns this limit with a condition that may allow more. */
    TextLimit unless(String reason) {
        return new TextLimit(most, counting, source, seen, reason);
    }
}
