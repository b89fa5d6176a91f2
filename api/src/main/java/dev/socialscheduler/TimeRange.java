package dev.socialscheduler;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param start its beginning, or null for no bound; the provider counts it in
 * @param end its end, or null for no bound; the provider counts it in
 */
public record TimeRange(@Nullable Instant start, @Nullable Instant end) {

    public TimeRange {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A time range must not end (" + end + ") before it starts (" + start + ").");
        }
    }

    /** Everything from an instant on. */
    public static TimeRange from(Instant start) {
        return new TimeRange(start, null);
    }

    /** Everything between two instants. */
    public static TimeRange between(Instant start, Instant end) {
        return new TimeRange(start, end);
    }
}
