package dev.socialscheduler.backend.support.internal.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a network counts the length of a text. */
enum Counting {
    /** UTF-16 code units: 1 for a letter, 2 for most emoji, and more for emoji sequences. */
    UTF16("characters", "UTF-16 code units") {
        @Override
        int of(String text) {
            return text.length();
        }
    },
    /** User-perceived characters (grapheme clusters). */
    GRAPHEMES("graphemes", "graphemes") {
        @Override
        int of(String text) {
            Matcher grapheme = GRAPHEME.matcher(text);
            int count = 0;
            while (grapheme.find()) { // results() would allocate a result for each
                count++;
            }
            return count;
        }
    },
    /** X's weighted count. */
    WEIGHTED("characters", "a URL counts as 23, an emoji or a character of a wide script as 2") {
        @Override
        int of(String text) {
            return XWeights.of(text);
        }
    },
    /** UTF-16 code units, but a mention of a user on another Mastodon server counts without the server. */
    MENTIONS("characters", "UTF-16 code units; a mention counts without its server") {
        @Override
        int of(String text) {
            if (text.indexOf('@') < 0) {
                return text.length();
            }
            Matcher mention = MENTION.matcher(text);
            int length = text.length();
            while (mention.find()) {
                length -= mention.end() - mention.end(1);
            }
            return length;
        }
    };

    static final Pattern GRAPHEME = Pattern.compile("\\X");

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w/@])(@\\w{1,100})@(?:[a-zA-Z0-9-]{1,63}\\.){1,9}[a-zA-Z]{2,63}");

    private final String unit;
    private final String words;

    Counting(String unit, String words) {
        this.unit = unit;
        this.words = words;
    }

    /** Returns the length of a text. */
    abstract int of(String text);

    /** Returns the unit, in the plural. */
    String unit() {
        return unit;
    }

    /** Returns a description of how the unit is counted. */
    String words() {
        return words;
    }

    /** Returns whether a text exceeds a limit, examining no more of the text than necessary. */
    boolean exceeds(String text, int most) {
        // Only X sees more than there are units: 2 in a unit, or 23 in an address, which has at least 11.
        boolean isShort = text.length() <= (this == WEIGHTED ? most / 3 : most);
        return !isShort && of(text) > most;
    }
}
