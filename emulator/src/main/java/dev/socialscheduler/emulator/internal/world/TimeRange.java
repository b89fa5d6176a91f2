package dev.socialscheduler.emulator.internal.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From {@code start} to {@code end}, both inclusive and optional. An unlimited range also accepts a missing time. */
public record TimeRange(@Nullable Instant start, @Nullable Instant end) {
    /** Returns a range that accepts every time and a missing one. */
    public static TimeRange open() {
        return new TimeRange(null, null);
    }

    /** Returns whether it has no limit. */
    public boolean isOpen() {
        return start == null && end == null;
    }

    boolean accepts(@Nullable Instant time) {
        if (isOpen()) {
            return true;
        }
        return time != null && (start == null || !time.isBefore(start)) && (end == null || !time.isAfter(end));
    }
}
