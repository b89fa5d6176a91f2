package dev.socialscheduler.error;

/** Effect of a failed call at the provider, as far as it is known. */
public enum Outcome {
    /** The call had no effect: a retry is safe. */
    NOT_APPLIED("nothing was changed"),
    /** The call may have had an effect: a retry may have it twice. */
    UNKNOWN("it may have taken effect"),
    /** The call took effect, but its purpose failed: a retry would have the effect twice. */
    APPLIED("it took effect, so do not repeat it");

    private final String description;

    Outcome(String description) {
        this.description = description;
    }

    /** Returns the outcome for use in a message. */
    public String description() {
        return description;
    }
}
