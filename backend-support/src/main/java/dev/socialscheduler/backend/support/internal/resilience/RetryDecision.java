package dev.socialscheduler.backend.support.internal.resilience;

import java.time.Duration;

/**
 * What follows a failed attempt.
 *
 * @param delay how long to wait before the next attempt
 */
record RetryDecision(Kind kind, Duration delay) {

    static final RetryDecision STOP = new RetryDecision(Kind.STOP, Duration.ZERO);

    enum Kind {
        /** The call fails. */
        STOP,
        /** A retry that counts as an attempt. */
        RETRY,
        /** A retry after the provider's window opens: limited by time, not by attempts. */
        AWAIT_WINDOW
    }

    boolean isRetry() {
        return kind == Kind.RETRY;
    }

    boolean awaitsWindow() {
        return kind == Kind.AWAIT_WINDOW;
    }
}
