package dev.socialscheduler.backend.support.internal.error;

/** A call was made on a closed scheduler. */
public final class ClosedSchedulerException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public ClosedSchedulerException() {
        super("The scheduler is closed; create a new one.");
    }
}
