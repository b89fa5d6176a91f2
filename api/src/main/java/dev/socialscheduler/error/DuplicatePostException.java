package dev.socialscheduler.error;

/** The provider saw the same, or nearly the same, content on this channel lately. What to do: change the text. */
public final class DuplicatePostException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public DuplicatePostException(Failure failure) {
        super(failure);
    }
}
