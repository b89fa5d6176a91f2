package dev.socialscheduler.error;

/** Thrown when the object does not exist or the account has no access to it. Check the identifier. */
public final class NotFoundException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public NotFoundException(Failure failure) {
        super(failure);
    }
}
