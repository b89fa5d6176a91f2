package dev.socialscheduler;

/**
 * Identifies a group of ideas. Opaque: the library only compares it and sends it back to the provider.
 *
 * @param value the identifier as returned by the provider; not blank, without white space, control or URL characters
 */
public record IdeaGroupId(String value) {

    /**
     * @throws IllegalArgumentException if the value is blank or contains white space, control or URL characters
     */
    public IdeaGroupId {
        value = IdText.checked("IdeaGroupId", value);
    }

    /** Returns the bare identifier. */
    @Override
    public String toString() {
        return value;
    }
}
