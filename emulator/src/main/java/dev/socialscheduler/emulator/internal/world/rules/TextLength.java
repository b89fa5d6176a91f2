package dev.socialscheduler.emulator.internal.world.rules;

import dev.socialscheduler.emulator.world.Network;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The length of a text as networks count it. The default is UTF-16 units. Bluesky counts graphemes, Mastodon ignores
 * the servers of mentions, and X counts weights: its published ranges weigh 1, everything else 2, any emoji 2, any URL
 * 23.
 */
final class TextLength {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w/@])@(\\w{1,64})@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final List<int[]> LIGHT =
            List.of(new int[] {0, 4351}, new int[] {8192, 8205}, new int[] {8208, 8223}, new int[] {8242, 8247});

    private static final String PATH = "\\p{IsLatin}\\p{IsCyrillic}\\d!*';:=+,.$/%#\\[\\]\\-\u2013_~&|@?{}";
    private static final String PATH_END = "\\p{IsLatin}\\p{IsCyrillic}\\d=_#/+\\-";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@$#])https?://(?:[\\p{IsLatin}\\p{IsCyrillic}\\d_-]{1,63}\\.){1,9}[\\p{IsLatin}\\p{IsCyrillic}]{2,63}"
                    + "(?::\\d{1,5})?(?:(?=[/?])(?:[" + PATH + "]*[" + PATH_END + "]|[" + PATH + "]*\\([" + PATH
                    + "]*\\))*)?",
            Pattern.CASE_INSENSITIVE);

    private static final String PICTURE = "[\\x{203C}-\\x{32FF}\\x{1F000}-\\x{1FAFF}]";
    private static final String VARIANT = "[\\x{FE0F}\\x{20E3}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]*";
    private static final Pattern EMOJI =
            Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}|[0-9#*]\\x{FE0F}?\\x{20E3}|[\u00A9\u00AE]\\x{FE0F}|" + PICTURE
                    + VARIANT + "(?:\\x{200D}" + PICTURE + VARIANT + "){0,9}");

    private TextLength() {}

    static int of(Network network, String text) {
        return switch (network) {
            case BLUESKY -> (int) GRAPHEME.matcher(text).results().count();
            case MASTODON -> MENTION.matcher(text).replaceAll("@$1").length();
            case TWITTER -> weight(text);
            default -> text.length();
        };
    }

    private static int weight(String text) {
        String even = ADDRESS.matcher(text).replaceAll("x".repeat(23));
        String composed = Normalizer.normalize(even, Normalizer.Form.NFC);
        return EMOJI.matcher(composed)
                .replaceAll("xx")
                .codePoints()
                .map(c -> isLight(c) ? 1 : 2)
                .sum();
    }

    private static boolean isLight(int c) {
        return LIGHT.stream().anyMatch(range -> c >= range[0] && c <= range[1]);
    }
}
