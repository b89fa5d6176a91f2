package dev.socialscheduler.error;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the provider cannot be reached, times out, or fails. Retry later if {@link #outcome()} shows that this is
 * safe.
 */
public final class ServiceUnavailableException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final boolean passing;
    private final @Nullable Instant retryAt;

    /**
     * Creates an exception.
     *
     * @param passing whether the failure is transient, so that a retry may succeed without any change
     */
    public ServiceUnavailableException(boolean passing, Failure failure) {
        this(passing, null, failure);
    }

    /**
     * Creates an exception.
     *
     * @param passing whether the failure is transient, so that a retry may succeed without any change
     * @param retryAt the earliest time for a retry, or null if unknown
     */
    public ServiceUnavailableException(boolean passing, @Nullable Instant retryAt, Failure failure) {
        super(failure);
        this.passing = passing;
        this.retryAt = retryAt;
    }

    /** Returns whether the failure is transient, so that a retry may succeed without any change. */
    public boolean isPassing() {
        return passing;
    }

    /** Returns the time before which a retry is useless, if the provider reported it or the library knows it. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
