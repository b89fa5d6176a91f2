package dev.socialscheduler.error;

/** The plan or the network takes no more posts. What to do: wait until some are published, or change the plan. */
public final class LimitReachedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    /** Creates an exception. */
    public LimitReachedException(Failure failure) {
        super(failure);
    }
}
