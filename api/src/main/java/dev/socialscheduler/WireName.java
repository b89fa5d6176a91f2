package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/**
 * An enum constant with a wire name, the provider's name of the value. Providers add values without notice, so every
 * enum that occurs in responses has a constant {@code UNKNOWN}, and types with such an enum also keep the wire name.
 */
public interface WireName {

    /** Returns the wire name of this constant, for instance {@code needs_approval}. */
    String wireName();

    /**
     * Returns the constant with a wire name.
     *
     * @param type the enum
     * @param word the wire name; null, for an absent value, is unknown
     * @param unknown the result if no constant has this wire name
     * @param <E> the enum
     */
    static <E extends Enum<E> & WireName> E find(Class<E> type, @Nullable String word, E unknown) {
        WireName constant = word == null ? null : WireNames.of(type).get(word);
        return constant == null ? unknown : type.cast(constant);
    }
}
