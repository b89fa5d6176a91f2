package dev.socialscheduler.error;

/**
 * The provider could not be reached, did not answer in time, or failed. What to do: try again later; {@link #outcome()}
 * says whether that is safe.
 */
public final class ServiceUnavailableException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Makes an exception from its parts. */
    public ServiceUnavailableException(Failure failure) {
        super(failure);
    }
}
