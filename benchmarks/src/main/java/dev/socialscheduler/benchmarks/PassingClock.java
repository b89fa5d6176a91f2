package dev.socialscheduler.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that advances only on request, by slightly more than a second. Thread-safe. */
final class PassingClock extends Clock {

    private static final long STEP = 1_010;

    private final AtomicLong millis = new AtomicLong(System.currentTimeMillis());

    void pass() {
        millis.addAndGet(STEP);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
