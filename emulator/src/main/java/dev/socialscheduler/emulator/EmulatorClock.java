package dev.socialscheduler.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The time inside the emulator. Either it stands still until it is set or advanced, or it runs with the system's clock,
 * from wherever it was set to. Posts become due, and windows of the request budget move, by this clock alone. Thread-safe.
 */
public final class EmulatorClock extends Clock {
    private final @Nullable Instant start;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile InstantSource time;

    EmulatorClock(@Nullable Instant start) {
        this.start = start;
        this.time = source(start);
    }

    /** Moves the time on, or back if the duration is negative. */
    public void advance(Duration duration) {
        synchronized (this) {
            InstantSource before = time;
            time = start == null
                    ? () -> before.instant().plus(duration)
                    : InstantSource.fixed(before.instant().plus(duration));
        }
        listeners.forEach(Runnable::run);
    }

    /** Sets the time. A running clock runs on from there. */
    public void set(Instant now) {
        advance(Duration.between(instant(), now));
    }

    /**
     * This clock, as it is to be given to a client: it moves on by a step whenever it is read there, for the emulator too.
     * So a client keeps limits of a second without waiting for them.
     */
    public Clock stepping(Duration step) {
        return new Stepping(step);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same time with another zone; it does not follow later changes of this clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void reset() {
        time = source(start);
    }

    private final class Stepping extends Clock {
        private final Duration step;

        Stepping(Duration step) {
            this.step = step;
        }

        @Override
        public Instant instant() {
            advance(step);
            return EmulatorClock.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return EmulatorClock.this.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return EmulatorClock.this.withZone(zone);
        }
    }

    private static InstantSource source(@Nullable Instant start) {
        return start == null ? InstantSource.system() : InstantSource.fixed(start);
    }
}
