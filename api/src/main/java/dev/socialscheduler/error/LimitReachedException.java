package dev.socialscheduler.error;

/** Thrown when a limit of the plan or the network is reached. Wait until posts are published, or change the plan. */
public final class LimitReachedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public LimitReachedException(Failure failure) {
        super(failure);
    }
}
