package dev.socialscheduler.error;

import java.time.Instant;

/**
 * The request left, but no answer tells whether it had its effect. What to do: look before you repeat; the message says
 * where.
 */
public final class OutcomeUnknownException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final Instant attemptedAt;

    /**
     * Makes an exception from its parts.
     *
     * @param attemptedAt when the request was sent; whatever it made is no older than that, but for clock differences
     */
    public OutcomeUnknownException(Instant attemptedAt, Failure failure) {
        super(failure);
        this.attemptedAt = attemptedAt;
    }

    /** Returns when the request was sent. */
    public Instant attemptedAt() {
        return attemptedAt;
    }
}
