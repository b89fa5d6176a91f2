package dev.socialscheduler.backend.maton;

import java.util.regex.Pattern;

/**
 * Identifies one connection at the gateway. Opaque: compare it and pass it back, do not parse it. Immutable.
 *
 * @param value the identifier as the gateway spells it: at most 200 letters, digits, hyphens, underscores and dots
 */
public record MatonConnectionId(String value) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}");

    /**
     * @throws IllegalArgumentException if the value is empty, too long or contains any other character
     */
    public MatonConnectionId {
        if (!SAFE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A MatonConnectionId consists of at most 200 letters, digits, hyphens, underscores and dots.");
        }
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
