package dev.socialscheduler.error;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a request was sent but its outcome is unknown. Reconcile before you retry: pass {@link #pending()}
 * to {@code SocialScheduler.reconcile}.
 */
public final class OutcomeUnknownException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final Instant attemptedAt;
    private final @Nullable PendingOutcome pending;

    /**
     * Creates an exception.
     *
     * @param attemptedAt the time at which the request was sent; a post or idea that it created is not older, except
     *     for clock differences
     */
    public OutcomeUnknownException(Instant attemptedAt, Failure failure) {
        this(attemptedAt, null, failure);
    }

    /**
     * Creates an exception.
     *
     * @param attemptedAt the time at which the request was sent; a post or idea that it created is not older, except
     *     for clock differences
     * @param pending the data for reconciling the call later, or null
     */
    public OutcomeUnknownException(Instant attemptedAt, @Nullable PendingOutcome pending, Failure failure) {
        super(failure);
        this.attemptedAt = attemptedAt;
        this.pending = pending;
    }

    /** Returns the time at which the request was sent. */
    public Instant attemptedAt() {
        return attemptedAt;
    }

    /** Returns the data for reconciling the call later; empty if the provider offers no way to do so. */
    public Optional<PendingOutcome> pending() {
        return Optional.ofNullable(pending);
    }
}
