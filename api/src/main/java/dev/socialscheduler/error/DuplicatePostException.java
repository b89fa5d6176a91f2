package dev.socialscheduler.error;

/** Thrown when the provider recently received the same or nearly the same content on this channel. Change the text. */
public final class DuplicatePostException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public DuplicatePostException(Failure failure) {
        super(failure);
    }
}
