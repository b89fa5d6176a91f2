package dev.socialscheduler.error;

/** Whether a failed call may have had an effect at the provider. */
public enum Outcome {
    /** It had none: calling again cannot do anything twice. */
    NOT_APPLIED("nothing was changed"),
    /** It may have had one: calling again may do it twice. */
    UNKNOWN("it may have taken effect");

    private final String description;

    Outcome(String description) {
        this.description = description;
    }

    /** Returns the outcome as it reads in a message. */
    public String description() {
        return description;
    }
}
