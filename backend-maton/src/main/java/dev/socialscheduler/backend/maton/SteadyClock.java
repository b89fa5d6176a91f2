package dev.socialscheduler.backend.maton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells how much time has gone by, and not what time it is: nobody sets it, and it never stands still. Thread-safe. */
final class SteadyClock extends Clock {

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Returns the same clock: it knows no time of day. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
