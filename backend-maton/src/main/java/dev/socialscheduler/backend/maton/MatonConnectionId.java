package dev.socialscheduler.backend.maton;

import java.util.regex.Pattern;

/**
 * Names one connection at the gateway. Opaque: it is only compared and sent back, in a header and in addresses.
 *
 * @param value the identifier as the gateway wrote it: letters, digits, hyphens, underscores and dots, at most 200
 */
public record MatonConnectionId(String value) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}");

    /**
     * @throws IllegalArgumentException if the value holds a character that has a meaning in a header or an address
     */
    public MatonConnectionId {
        if (!SAFE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A MatonConnectionId is made of letters, digits, hyphens, underscores and dots, at most 200.");
        }
    }

    /** Returns the bare identifier. */
    @Override
    public String toString() {
        return value;
    }
}
