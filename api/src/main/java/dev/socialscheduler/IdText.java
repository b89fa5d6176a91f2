package dev.socialscheduler;

import java.util.Objects;

/**
 * Validation shared by all identifiers: opaque text that cannot change the meaning of a URL or header that contains it.
 */
final class IdText {

    private static final String FORBIDDEN = "/\\?#&=%;";

    private IdText() {}

    static String checked(String type, String value) {
        Objects.requireNonNull(value, type);
        if (value.isBlank()) {
            throw new IllegalArgumentException("A " + type + " must not be blank.");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("A " + type + " must not be a relative path segment.");
        }
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (!isPlain(c) && isForbidden(c)) {
                throw new IllegalArgumentException("A " + type + " must not contain " + Character.getName(c) + ".");
            }
            i += Character.charCount(c);
        }
        return value;
    }

    /** Fast path: nearly all identifiers consist of these characters. */
    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isForbidden(int c) {
        // A lone surrogate is replaced on encoding, and invisible characters make two ids look the same.
        return Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || FORBIDDEN.indexOf(c) >= 0;
    }
}
