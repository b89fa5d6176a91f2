package dev.socialscheduler.cli.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Computes how many terminal columns a text takes. Grapheme clusters are never split. */
public final class DisplayWidth {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** The characters of the basic plane with default emoji presentation. */
    private static final String EMOJI =
            "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648\u2649\u264A\u264B\u264C\u264D"
                    + "\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE"
                    + "\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753\u2754\u2755"
                    + "\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55";

    private static final int EMOJI_STYLE = 0xFE0F;

    private DisplayWidth() {}

    /** Returns the width of a text on one line. */
    public static int of(String text) {
        return CLUSTER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(DisplayWidth::ofCluster)
                .sum();
    }

    /** Returns the text, cut between grapheme clusters and marked with an ellipsis if it is wider than allowed. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1; // the ellipsis
        for (MatchResult cluster : CLUSTER.matcher(text).results().toList()) {
            used += ofCluster(cluster.group());
            if (used > width) {
                break;
            }
            kept.append(cluster.group());
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static int ofCluster(String cluster) {
        int first = cluster.codePointAt(0);
        if (isWide(first) || cluster.indexOf(EMOJI_STYLE) >= 0) {
            return 2;
        }
        return switch (Character.getType(first)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int c) {
        return EMOJI.indexOf(c) >= 0
                || between(c, 0x1100, 0x115F) // Hangul
                || (between(c, 0x2E80, 0xA4CF) && c != 0x303F) // CJK, kana, Yi
                || between(c, 0xA960, 0xA97F)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFE30, 0xFE6F)
                || between(c, 0xFF01, 0xFF60) // full width forms
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1F1E6, 0x1F1FF) // flags
                || between(c, 0x1F300, 0x1FAFF) // emoji
                || between(c, 0x20000, 0x3FFFD);
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
