package dev.socialscheduler.internal;

import java.util.regex.Pattern;

/**
 * Text that may be shown: a provider's message could otherwise control a terminal, forge a line of a log, or show its
 * characters in another order. The one filter for messages of exceptions, warnings and log lines.
 */
public final class PlainText {

    /** Control characters, lone surrogates, line separators, and bidirectional embeddings, overrides and isolates. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]+");

    private PlainText() {}

    /** Returns the text on one line, with a space in place of whatever must not be shown. */
    public static String line(String text) {
        return isAscii(text) ? text : CONTROLS.matcher(text).replaceAll(" ");
    }

    /** Returns whether the text is already what {@link #line} returns. */
    public static boolean isLine(String text) {
        return isAscii(text) || !CONTROLS.matcher(text).find();
    }

    /** Nearly all texts: visible characters and blanks. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
