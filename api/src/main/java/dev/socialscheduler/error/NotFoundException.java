package dev.socialscheduler.error;

/** There is no such thing, or this account does not see it. What to do: check the identifier. */
public final class NotFoundException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public NotFoundException(Failure failure) {
        super(failure);
    }
}
