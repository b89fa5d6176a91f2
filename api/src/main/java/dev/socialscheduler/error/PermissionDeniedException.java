package dev.socialscheduler.error;

/**
 * Thrown when the credential is valid but does not permit the call. Obtain the permission, or use another credential.
 */
public final class PermissionDeniedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public PermissionDeniedException(Failure failure) {
        super(failure);
    }
}
