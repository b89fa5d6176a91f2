package dev.socialscheduler.backend.support.internal.validation;

/** Characters that no text may contain, on any network. */
final class TextRules {

    private TextRules() {}

    static void check(String path, String text, Violations found) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                found.when(true, path, forbidden(c) + " at position " + i + " cannot be posted; remove it.");
                return;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isForbidden(int c) {
        // A surrogate met as a code point is half of a character: it would arrive as a question mark.
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || Character.getType(c) == Character.SURROGATE;
    }

    private static String forbidden(int c) {
        String code = String.format("U+%04X", c);
        return Character.getType(c) == Character.SURROGATE
                ? "An unpaired surrogate (" + code + ")"
                : "The control character " + code;
    }
}
