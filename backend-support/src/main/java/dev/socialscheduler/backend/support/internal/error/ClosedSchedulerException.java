package dev.socialscheduler.backend.support.internal.error;

/** A closed scheduler was asked for something. */
public final class ClosedSchedulerException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public ClosedSchedulerException() {
        super("The scheduler is closed; create another one.");
    }
}
