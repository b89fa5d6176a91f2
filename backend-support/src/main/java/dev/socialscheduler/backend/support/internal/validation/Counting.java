package dev.socialscheduler.backend.support.internal.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a network counts the length of a text. */
enum Counting {
    /** Units of UTF-16: a letter is one, most emoji are two, and families of them more. */
    UTF16("characters", "UTF-16 units") {
        @Override
        int of(String text) {
            return text.length();
        }
    },
    /** What people see as one character, however it is made up. */
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
    /** As X does. */
    WEIGHTED("characters", "an address is 23, an emoji or a character of a wide script 2") {
        @Override
        int of(String text) {
            return XWeights.of(text);
        }
    },
    /** Units of UTF-16, but of a person on another Mastodon server only the name. */
    MENTIONS("characters", "UTF-16 units; of a mention only the name, not the server") {
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

    /** Returns what is counted, in the plural. */
    String unit() {
        return unit;
    }

    /** Returns how it is counted, for people. */
    String words() {
        return words;
    }

    /** Returns whether a text is longer than it may be, looking no closer than needed. */
    boolean exceeds(String text, int most) {
        // Only X sees more than there are units: 2 in a unit, or 23 in an address, which has at least 11.
        boolean isShort = text.length() <= (this == WEIGHTED ? most / 3 : most);
        return !isShort && of(text) > most;
    }
}
