package dev.socialscheduler.config;

/**
 * What a setting came to.
 *
 * @param value what its text means
 * @param text the text as it may be shown
 * @param source where the text came from
 */
record ConfigValue(Object value, String text, String source) {

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return text + " (" + source + ")";
    }
}
