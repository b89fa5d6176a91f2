package dev.socialscheduler.backend.support.internal.recovery;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text into the form in which it is compared: whatever providers are known to rewrite is folded. Unicode is
 * normalized (NFKC), characters without a shape of their own are removed, HTML entities are decoded, any white space
 * is one space, and every link is the same placeholder.
 */
final class PlainText {

    private static final String LINK_MARK = "<link>";

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(amp|lt|gt|quot|apos|nbsp));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    /** A text that was encoded more often than this is not the work of one service. */
    private static final int MOST_ENCODINGS = 3;

    /** Format characters, for instance zero-width spaces, joiners and byte order marks, and variation selectors. */
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");

    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Z}\\p{Cc}]+");

    /** Domains that services link without a scheme, a {@code www} or a path; others would fold ordinary words. */
    private static final String BARE = "(?:com|org|net|info|io|app|dev|co|ly|me|eu|uk|de|dk|fr|nl|es|it|se|no)";

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://\\S+"
            + "|(?<![\\p{L}\\p{N}@._-])(?:www\\.[^\\s./]\\S*"
            + "|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:\\p{L}{2,24}(?::\\d{1,5})?/\\S*|" + BARE
            + "(?![\\p{L}\\p{N}-])(?!\\.[\\p{L}\\p{N}])(?:[?#]\\S*)?)))");

    private PlainText() {}

    /** Returns the form of a text that is compared. It is no text to show. */
    static String of(String text) {
        String composed = Normalizer.normalize(decoded(text), Normalizer.Form.NFKC);
        String shaped = SHAPELESS.matcher(composed).replaceAll("");
        String spaced = SPACE.matcher(shaped).replaceAll(" ").strip();
        return LINK.matcher(spaced).replaceAll(LINK_MARK);
    }

    private static String decoded(String text) {
        String result = text;
        for (int i = 0; i < MOST_ENCODINGS && result.indexOf('&') >= 0; i++) {
            String next = ENTITY.matcher(result).replaceAll(PlainText::character);
            if (next.equals(result)) {
                return result;
            }
            result = next;
        }
        return result;
    }

    private static String character(MatchResult entity) {
        String named = entity.group(3);
        return Matcher.quoteReplacement(named != null ? NAMED.getOrDefault(named, "") : numbered(entity));
    }

    private static String numbered(MatchResult entity) {
        String decimal = entity.group(1);
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(entity.group(2), 16);
        boolean isCharacter =
                Character.isValidCodePoint(code) && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(code) : entity.group();
    }
}
