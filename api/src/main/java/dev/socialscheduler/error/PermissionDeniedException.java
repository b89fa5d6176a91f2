package dev.socialscheduler.error;

/** The credential is good but does not allow this. What to do: get the permission, or use another credential. */
public final class PermissionDeniedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public PermissionDeniedException(Failure failure) {
        super(failure);
    }
}
