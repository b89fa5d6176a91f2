package dev.socialscheduler;

/**
 * Names one organization. Opaque: it is only compared and sent back to the provider.
 *
 * @param value the identifier as the provider wrote it; not blank, without white space, control or URL characters
 */
public record OrganizationId(String value) {

    /**
     * @throws IllegalArgumentException if the value is blank or holds a character that has a meaning in a URL
     */
    public OrganizationId {
        value = IdText.checked("OrganizationId", value);
    }

    /** Returns the bare identifier. */
    @Override
    public String toString() {
        return value;
    }
}
