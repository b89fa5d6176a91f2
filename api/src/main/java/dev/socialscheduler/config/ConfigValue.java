package dev.socialscheduler.config;

/**
 * Effective value of a setting.
 *
 * @param value the parsed value
 * @param text the text for display, without secrets
 * @param source the source of the text
 */
record ConfigValue(Object value, String text, String source) {

    /** Omits the value, which may be a secret. */
    @Override
    public String toString() {
        return text + " (" + source + ")";
    }
}
