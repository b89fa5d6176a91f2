package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Estimates when the remaining posts will have been sent.
 *
 * @param left how many posts are still to be sent
 * @param sent how many were sent
 * @param requests how many requests that needed
 * @param took how long that took
 */
record Forecast(int left, int sent, int requests, Duration took) {

    /** Returns how long the rest takes, if that can be estimated. */
    Optional<Duration> remainingTime() {
        return isKnown() ? Optional.of(took.multipliedBy(needed()).dividedBy(requests)) : Optional.empty();
    }

    /** Returns when the rate limit resets, if the rest exceeds it. */
    Optional<Instant> opensAt(Quota quota) {
        return quota.windows().stream()
                .filter(window -> isKnown() && window.remaining() < needed())
                .map(Quota.Window::resetsAt)
                .max(Comparator.naturalOrder());
    }

    private boolean isKnown() {
        return left > 0 && sent > 0 && requests > 0;
    }

    private long needed() {
        return ((long) left * requests + sent - 1) / sent;
    }
}
