package dev.socialscheduler.cli.text;

import java.util.regex.Pattern;

/** Removes what controls a terminal from a text: escape sequences, control characters and bidirectional overrides. */
public final class CleanText {

    private static final Pattern ESCAPES = Pattern.compile(
            "(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]" // CSI
                    + "|(?:\u001B\\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\\\|\u009C)" // OSC
                    + "|\u001B[ -/]*[0-~]");

    /** Embeddings, overrides, isolates and line separators; the marks that right-to-left text needs are kept. */
    private static final Pattern REORDERING = Pattern.compile("[\u2028-\u202E\u2066-\u2069]");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u0085\u2028\u2029]+");

    private CleanText() {}

    /** Returns the text without anything that controls a terminal; line breaks and tabs are kept. */
    public static String of(String text) {
        String plain = ESCAPES.matcher(text).replaceAll("");
        plain = REORDERING.matcher(plain).replaceAll("");
        plain = CONTROLS.matcher(plain).replaceAll("");
        return LONE_SURROGATE.matcher(plain).replaceAll("\uFFFD");
    }

    /** Returns the clean text on one line. */
    public static String line(String text) {
        return isPlain(text)
                ? text
                : of(WHITE_SPACE.matcher(text).replaceAll(" ")).strip();
    }

    /** Most texts are plain ASCII: checking is cheaper than removing nothing ten thousand times. */
    private static boolean isPlain(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (c < ' ' || c > '~' || (blank && afterBlank)) {
                return false;
            }
            afterBlank = blank;
        }
        return !afterBlank || text.isEmpty();
    }
}
