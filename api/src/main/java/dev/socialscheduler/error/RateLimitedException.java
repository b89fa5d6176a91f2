package dev.socialscheduler.error;

import dev.socialscheduler.internal.PlainText;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a rate limit is exceeded; the call had no effect. Wait until the window opens. */
public final class RateLimitedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final @Nullable String window;
    private final @Nullable Instant opensAt;

    /**
     * Creates an exception.
     *
     * @param window the provider's name of the exhausted window, or null if not reported
     * @param opensAt the time at which requests are accepted again, or null if not reported
     */
    public RateLimitedException(@Nullable String window, @Nullable Instant opensAt, Failure failure) {
        super(failure);
        this.window = window == null ? null : PlainText.line(window);
        this.opensAt = opensAt;
    }

    /** Returns the provider's name of the exhausted window, if reported. */
    public Optional<String> window() {
        return Optional.ofNullable(window);
    }

    /** Returns the time at which requests are accepted again, if reported. */
    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }
}
