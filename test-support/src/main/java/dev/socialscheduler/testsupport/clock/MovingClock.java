package dev.socialscheduler.testsupport.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Thread-safe. */
public final class MovingClock extends Clock {

    private Instant now;

    public MovingClock(Instant start) {
        now = start;
    }

    /** Moves the time on, or back if the duration is negative. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** Sets the time, which may lie in the past. */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Returns a clock in another zone that moves together with this one. */
    @Override
    @SuppressWarnings("UnnecessaryMethodReference") // as an InstantSource of its own: a clock would ask itself again
    public Clock withZone(ZoneId zone) {
        InstantSource source = this::instant;
        return source.withZone(zone);
    }
}
