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
     * @param attemptedAt when the request was sent; whatever it made is no older than that, but for clock differences
     */
    public OutcomeUnknownException(Instant attemptedAt, Failure failure) {
        this(attemptedAt, null, failure);
    }

    /**
     * Creates an exception.
     *
     * @param attemptedAt when the request was sent; whatever it made is no older than that, but for clock differences
     * @param pending what is needed to find out later, or null
     */
    public OutcomeUnknownException(Instant attemptedAt, @Nullable PendingOutcome pending, Failure failure) {
        super(failure);
        this.attemptedAt = attemptedAt;
        this.pending = pending;
    }

    /** Returns when the request was sent. */
    public Instant attemptedAt() {
        return attemptedAt;
    }

    /** Returns what is needed to find out later; nothing where the provider has no way to tell. */
    public Optional<PendingOutcome> pending() {
        return Optional.ofNullable(pending);
    }
}
