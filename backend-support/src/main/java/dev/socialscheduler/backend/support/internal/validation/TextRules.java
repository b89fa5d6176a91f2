package dev.socialscheduler.backend.support.internal.validation;

/** Characters that no text may contain, on any network. */
final class TextRules {

    private TextRules() {}

    static void check(String path, String text, Violations found) {
        int position = firstForbidden(text);
        if (position >= 0) {
            found.add(
                    path,
                    forbidden(text.charAt(position)) + " at position " + position + " cannot be posted; remove it.");
        }
    }

    /** Returns the position of the first forbidden character, or -1. Allocates nothing, since it reads every text. */
    private static int firstForbidden(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= '\u007F' && c <= '\u009F') {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i; // half of a character would arrive as a question mark
                }
                i++;
            }
        }
        return -1;
    }

    private static String forbidden(char c) {
        String code = String.format("U+%04X", (int) c);
        return Character.isSurrogate(c) ? "An unpaired surrogate (" + code + ")" : "The control character " + code;
    }
}
