package dev.socialscheduler.backend.support;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The length of a text as X publishes it for its posts (configuration 3 of twitter-text): composed, an address 23, an emoji
 * 2 however it is made up, a character of the Latin range and some punctuation 1, any other 2.
 */
final class XWeights {

    /** What joins or varies pictures into one emoji, as far as a single character does not tell. */
    private static final Pattern MADE_UP = Pattern.compile(
            "[\\x{200D}\\x{FE0F}\\x{20E3}\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]");

    private static final String KEYS = "0123456789#*\u00A9\u00AE";

    private XWeights() {}

    static int of(String text) {
        String evened = XAddresses.evened(text);
        if (evened.chars().allMatch(XWeights::isPlain)) {
            return evened.length();
        }
        String composed = Normalizer.normalize(evened, Normalizer.Form.NFC);
        return Counting.GRAPHEME
                .matcher(composed)
                .results()
                .map(MatchResult::group)
                .mapToInt(XWeights::weight)
                .sum();
    }

    /** Letters that stand for themselves, and the quotes and dashes among them: no need to look closer. */
    private static boolean isPlain(int c) {
        return c < 0x300 || (c >= 0x2010 && c <= 0x201F);
    }

    private static int weight(String grapheme) {
        return isEmoji(grapheme)
                ? 2
                : grapheme.codePoints().map(c -> isNarrow(c) ? 1 : 2).sum();
    }

    private static boolean isEmoji(String grapheme) {
        int first = grapheme.codePointAt(0);
        boolean canBe = first > 0x203B || KEYS.indexOf(first) >= 0;
        return canBe && grapheme.length() > 1 && MADE_UP.matcher(grapheme).find();
    }

    private static boolean isNarrow(int c) {
        return c <= 0x10FF
                || (c >= 0x2000 && c <= 0x200D)
                || (c >= 0x2010 && c <= 0x201F)
                || (c >= 0x2032 && c <= 0x2037);
    }
}
