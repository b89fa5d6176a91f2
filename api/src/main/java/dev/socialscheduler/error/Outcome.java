package dev.socialscheduler.error;

/** Possible effect of a failed call at the provider. */
public enum Outcome {
    /** The call had no effect: a retry is safe. */
    NOT_APPLIED("nothing was changed"),
    /** The call may have had an effect: a retry may have it twice. */
    UNKNOWN("it may have taken effect");

    private final String description;

    Outcome(String description) {
        this.description = description;
    }

    /** Returns the outcome for use in a message. */
    public String description() {
        return description;
    }
}
