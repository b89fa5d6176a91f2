package dev.socialscheduler.error;

/**
 * Thrown when this library cannot read a response of the provider. Check whether a newer version of the library can;
 * the message contains the position in the response.
 */
public final class UnreadableResponseException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public UnreadableResponseException(Failure failure) {
        super(failure);
    }
}
