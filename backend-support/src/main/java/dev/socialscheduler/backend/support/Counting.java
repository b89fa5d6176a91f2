package dev.socialscheduler.backend.support;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a network counts the length of a text. */
enum Counting {
    /** Units of UTF-16: a letter is one, most emoji are two, and families of them more. */
    UTF16("characters") {
        @Override
        int of(String text) {
            return text.length();
        }
    },
    /** What people see as one character, however it is made up. */
    GRAPHEMES("graphemes") {
        @Override
        int of(String text) {
            return Math.toIntExact(GRAPHEME.matcher(text).results().count());
        }
    },
    /** As X does: an address is 23 whatever its length, an emoji 2, a character of a wide script 2. */
    WEIGHTED("characters") {
        @Override
        int of(String text) {
            String composed = Normalizer.normalize(ADDRESS.matcher(text).replaceAll(ADDRESS_ON_X), Normalizer.Form.NFC);
            return GRAPHEME.matcher(composed)
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(Counting::weight)
                    .sum();
        }
    };

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final String ADDRESS_ON_X = "x".repeat(23);

    /** What joins or varies pictures into one emoji. */
    private static final Pattern EMOJI =
            Pattern.compile(".*[\\x{200D}\\x{FE0F}\\x{20E3}\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}].*");

    private final String unit;

    Counting(String unit) {
        this.unit = unit;
    }

    /** Returns the length of a text. */
    abstract int of(String text);

    /** Returns what is counted, in the plural. */
    String unit() {
        return unit;
    }

    /** Returns whether a text is longer than it may be, looking no closer than needed. */
    boolean exceeds(String text, int most) {
        int units = text.length();
        // No way of counting sees more than two in a unit; graphemes and units are never more than the units.
        boolean isShort = this == WEIGHTED ? units * 2 <= most : units <= most;
        return !isShort && of(text) > most;
    }

    private static int weight(String grapheme) {
        return EMOJI.matcher(grapheme).matches()
                ? 2
                : grapheme.codePoints().map(c -> isNarrow(c) ? 1 : 2).sum();
    }

    private static boolean isNarrow(int c) {
        return c <= 0x10FF
                || (c >= 0x2000 && c <= 0x200D)
                || (c >= 0x2010 && c <= 0x201F)
                || (c >= 0x2032 && c <= 0x2037);
    }
}
