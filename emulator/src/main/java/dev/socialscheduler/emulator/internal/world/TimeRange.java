package dev.socialscheduler.emulator.internal.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From {@code start} to {@code end}, both included, either open. An open range also accepts the absence of a time. */
public record TimeRange(@Nullable Instant start, @Nullable Instant end) {
    /** Accepts every time and none. */
    public static TimeRange open() {
        return new TimeRange(null, null);
    }

    /** Whether it says nothing. */
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
