package dev.socialscheduler.error;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the provider cannot be reached, times out, or fails. Retry later; check {@link #outcome()} to see
 * whether that is safe.
 */
public final class ServiceUnavailableException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final boolean passing;
    private final @Nullable Instant retryAt;

    /**
     * Creates an exception.
     *
     * @param passing whether the same call may succeed later without anybody changing anything
     */
    public ServiceUnavailableException(boolean passing, Failure failure) {
        this(passing, null, failure);
    }

    /**
     * Creates an exception.
     *
     * @param passing whether the same call may succeed later without anybody changing anything
     * @param retryAt when it may, or null if nobody said
     */
    public ServiceUnavailableException(boolean passing, @Nullable Instant retryAt, Failure failure) {
        super(failure);
        this.passing = passing;
        this.retryAt = retryAt;
    }

    /** Returns whether the same call may succeed later without anybody changing anything. */
    public boolean isPassing() {
        return passing;
    }

    /** Returns before when trying again is useless, if the provider said so or the library knows. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
