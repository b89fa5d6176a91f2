package dev.socialscheduler.error;

/**
 * The provider could not be reached, did not answer in time, or failed. What to do: try again later; {@link #outcome()}
 * says whether that is safe.
 */
public final class ServiceUnavailableException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final boolean passing;

    /**
     * Makes an exception from its parts.
     *
     * @param passing whether the same call may succeed later without anybody changing anything
     */
    public ServiceUnavailableException(boolean passing, Failure failure) {
        super(failure);
        this.passing = passing;
    }

    /** Returns whether the same call may succeed later without anybody changing anything. */
    public boolean isPassing() {
        return passing;
    }
}
