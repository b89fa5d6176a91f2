package dev.socialscheduler.backend.support;

/** A closed scheduler was asked for something. */
final class ClosedSchedulerException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ClosedSchedulerException() {
        super("The scheduler is closed; create another one.");
    }
}
