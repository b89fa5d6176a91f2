package dev.socialscheduler.emulator.internal.graphql.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** " Did you mean …?" with the known words closest to a wrong one, the closest first. */
final class Suggestions {
    private static final int MAX = 5;
    private static final double TOLERANCE = 0.4;

    private Suggestions() {}

    static String of(String wrong, Collection<String> known) {
        return of("", wrong, known);
    }

    /** Returns the same, with a description before the suggestions: {@code the enum value }. */
    static String of(String what, String wrong, Collection<String> known) {
        int threshold = (int) (wrong.length() * TOLERANCE) + 1;
        List<String> close = known.stream()
                .filter(word -> distance(wrong, word) <= threshold)
                .sorted(Comparator.comparingInt((String word) -> distance(wrong, word))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return sentence(what, close);
    }

    /** Returns the sentence for words that are already selected and sorted. */
    static String sentence(String what, List<String> words) {
        List<String> quoted =
                words.stream().limit(MAX).map(word -> "\"" + word + "\"").collect(Collectors.toList());
        if (quoted.isEmpty()) {
            return "";
        }
        String last = quoted.remove(quoted.size() - 1);
        String list =
                quoted.isEmpty() ? last : String.join(", ", quoted) + (quoted.size() > 1 ? ", or " : " or ") + last;
        return " Did you mean " + what + list + "?";
    }

    /**
     * Returns the distance in insertions, deletions, replacements and swaps of neighbours. A difference in letter case
     * counts as one.
     */
    static int distance(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        return a.equals(b) ? 1 : edits(a, b);
    }

    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
