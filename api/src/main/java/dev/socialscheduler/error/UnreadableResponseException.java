package dev.socialscheduler.error;

/**
 * The provider answered with something that this library cannot read. What to do: look whether a newer version can; the
 * message names the place in the answer.
 */
public final class UnreadableResponseException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public UnreadableResponseException(Failure failure) {
        super(failure);
    }
}
