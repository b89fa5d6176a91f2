package dev.socialscheduler.error;

/** Thrown when the credential is missing or not accepted. Replace the credential; do not retry. */
public final class AuthenticationException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public AuthenticationException(Failure failure) {
        super(failure);
    }
}
