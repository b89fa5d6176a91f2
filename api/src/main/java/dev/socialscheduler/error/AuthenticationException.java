package dev.socialscheduler.error;

/** The credential was missing or not accepted. What to do: replace it; repeating is useless. */
public final class AuthenticationException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public AuthenticationException(Failure failure) {
        super(failure);
    }
}
