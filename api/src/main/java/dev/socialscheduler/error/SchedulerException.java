package dev.socialscheduler.error;

/**
 * Thrown when a call fails. {@link #getMessage()} contains all parts in one line; accessors return them individually.
 * Third-party backends may add subclasses.
 */
public class SchedulerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Failure failure;
    private int attempt;
    private String remark = "";

    /** Creates an exception. */
    public SchedulerException(Failure failure) {
        super(failure.problem(), failure.cause());
        this.failure = failure;
        this.attempt = failure.context().attempt();
    }

    /** Returns the problem, the remedy, the context and the outcome, in one line. */
    @Override
    public String getMessage() {
        String place = context().description();
        return problem() + " " + remedy() + " [" + (place.isEmpty() ? "" : place + "; ")
                + outcome().description() + "]";
    }

    /**
     * Sets the number of the attempt, which is known to the retry loop but not to the code that makes the attempt.
     *
     * @return this
     */
    public SchedulerException onAttempt(int number) {
        attempt = number;
        return this;
    }

    /**
     * Adds a remark that applies to all current failures of a backend, for instance that its service was retired.
     *
     * @param sentence the remark, which follows the problem
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

    /** Returns the problem, with the remark if present. */
    public String problem() {
        return failure.problem() + remark;
    }

    /** Returns the remedy. */
    public String remedy() {
        return failure.remedy();
    }

    /** Returns the context of the failure. */
    public ErrorContext context() {
        return failure.context().onAttempt(attempt);
    }

    /** Returns whether the call may have had an effect. */
    public Outcome outcome() {
        return failure.outcome();
    }
}
