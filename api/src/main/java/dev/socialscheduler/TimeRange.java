package dev.socialscheduler;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A range of time, both bounds included.
 *
 * @param start the first instant, or null for no bound; the provider includes it
 * @param end the last instant, or null for no bound; the provider includes it
 */
public record TimeRange(@Nullable Instant start, @Nullable Instant end) {

    public TimeRange {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A time range must not end (" + end + ") before it starts (" + start + ").");
        }
    }

    /** Returns a range that starts at an instant and has no end. */
    public static TimeRange from(Instant start) {
        return new TimeRange(start, null);
    }

    /** Returns a range between two instants. */
    public static TimeRange between(Instant start, Instant end) {
        return new TimeRange(start, end);
    }
}
