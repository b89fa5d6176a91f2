package dev.socialscheduler.error;

/**
 * A call that did not do what it was asked. {@link #getMessage()} says it all in one line; the parts can be read apart.
 * Backends of other people may add subclasses.
 */
public class SchedulerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Failure failure;
    private int attempt;
    private String remark = "";

    /** Makes an exception from its parts. */
    public SchedulerException(Failure failure) {
        super(failure.problem(), failure.cause());
        this.failure = failure;
        this.attempt = failure.context().attempt();
    }

    /** Returns what happened, what to do now, where, and whether it may have had an effect, in one line. */
    @Override
    public String getMessage() {
        String place = context().words();
        return problem() + " " + remedy() + " [" + (place.isEmpty() ? "" : place + "; ")
                + outcome().words() + "]";
    }

    /**
     * Says on which attempt it happened; whoever repeats calls knows, whoever makes one does not.
     *
     * @return this
     */
    public SchedulerException onAttempt(int number) {
        attempt = number;
        return this;
    }

    /**
     * Adds what holds for every failure of a backend for the time being, for instance that its service was retired.
     *
     * @param sentence stands behind the problem
     * @return this
     */
    public SchedulerException remark(String sentence) {
        remark = " " + sentence;
        return this;
    }

    /** Returns all parts. */
    public Failure failure() {
        return failure;
    }

    /** Returns what happened, with the remark if there is one. */
    public String problem() {
        return failure.problem() + remark;
    }

    /** Returns what to do now. */
    public String remedy() {
        return failure.remedy();
    }

    /** Returns where it happened. */
    public ErrorContext context() {
        return failure.context().onAttempt(attempt);
    }

    /** Returns whether the call may have had an effect. */
    public Outcome outcome() {
        return failure.outcome();
    }
}
