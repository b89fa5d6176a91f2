package dev.socialscheduler.backend.maton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A monotonic clock that measures elapsed time, not the time of day. Thread-safe. */
final class SteadyClock extends Clock {

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Returns this clock, which has no time zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
