package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/**
 * An enum constant that stands for a word of the provider. Providers add words without notice, so every enum that is
 * read has a constant {@code UNKNOWN}, and whoever holds one keeps the raw word beside it.
 */
public interface WireName {

    /** Returns the provider's word for this constant, for instance {@code needs_approval}. */
    String wireName();

    /**
     * Finds the constant for a word.
     *
     * @param type the enum
     * @param word the provider's word; null, as an absent value, is unknown
     * @param unknown what to answer when no constant has this word
     * @param <E> the enum
     */
    static <E extends Enum<E> & WireName> E find(Class<E> type, @Nullable String word, E unknown) {
        WireName constant = word == null ? null : WireNames.of(type).get(word);
        return constant == null ? unknown : type.cast(constant);
    }
}
