package dev.socialscheduler.error;

/**
 * A call that did not do what it was asked. {@link #getMessage()} says it all in one line; the parts can be read apart.
 * Backends of other people may add subclasses.
 */
public class SchedulerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    /** Makes an exception from its parts. */
    public SchedulerException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /** Returns all parts. */
    public Failure failure() {
        return failure;
    }

    /** Returns what happened. */
    public String problem() {
        return failure.problem();
    }

    /** Returns what to do now. */
    public String remedy() {
        return failure.remedy();
    }

    /** Returns where it happened. */
    public ErrorContext context() {
        return failure.context();
    }

    /** Returns whether the call may have had an effect. */
    public Outcome outcome() {
        return failure.outcome();
    }
}
