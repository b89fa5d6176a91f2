package dev.socialscheduler.backend.support.internal.validation;

import java.text.Normalizer;
import java.util.regex.Matcher;

/**
 * The length of a text as X publishes it for posts (configuration 3 of twitter-text): after composition, 23 for a URL,
 * 2 for any emoji sequence, 1 for Latin characters and some punctuation, and 2 for any other character.
 */
final class XWeights {

    private static final String KEYS = "0123456789#*\u00A9\u00AE";

    private XWeights() {}

    static int of(String text) {
        String evened = XAddresses.evened(text);
        return isPlain(evened) ? evened.length() : ofComposed(Normalizer.normalize(evened, Normalizer.Form.NFC));
    }

    /** Letters that never combine, and the quotes and dashes among them: no closer look is needed. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (c < 0x2010 || c > 0x201F)) {
                return false;
            }
        }
        return true;
    }

    /** Grapheme boundaries are slow to find and needed only for sequences of several characters. */
    private static int ofComposed(String text) {
        if (!isMadeUp(text, 0, text.length())) {
            return weight(text, 0, text.length());
        }
        Matcher grapheme = Counting.GRAPHEME.matcher(text);
        int sum = 0;
        while (grapheme.find()) {
            boolean isEmoji = isEmoji(text, grapheme.start(), grapheme.end());
            sum += isEmoji ? 2 : weight(text, grapheme.start(), grapheme.end());
        }
        return sum;
    }

    /** Indices instead of substrings or streams, so that a long text allocates nothing for each character. */
    private static int weight(String text, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            sum += isNarrow(text.codePointAt(i)) ? 1 : 2;
        }
        return sum;
    }

    private static boolean isEmoji(String text, int start, int end) {
        int first = text.codePointAt(start);
        boolean canBe = first > 0x203B || KEYS.indexOf(first) >= 0;
        return canBe && end - start > 1 && isMadeUp(text, start, end);
    }

    private static boolean isMadeUp(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (isPart(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Characters that join or vary emoji, as far as a single character shows it. */
    private static boolean isPart(int c) {
        return c == 0x200D
                || c == 0xFE0F
                || c == 0x20E3
                || (c >= 0x1F1E6 && c <= 0x1F1FF)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    private static boolean isNarrow(int c) {
        return c <= 0x10FF
                || (c >= 0x2000 && c <= 0x200D)
                || (c >= 0x2010 && c <= 0x201F)
                || (c >= 0x2032 && c <= 0x2037);
    }
}
