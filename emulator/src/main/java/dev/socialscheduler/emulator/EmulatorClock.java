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
 * The emulator's clock. Either it stops until you set or advance it, or it runs at the pace of the system clock from
 * the time that you set. Due times of posts and rate-limit windows depend on this clock alone. Thread-safe.
 */
public final class EmulatorClock extends Clock {
    private final @Nullable Instant start;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile InstantSource time;

    EmulatorClock(@Nullable Instant start) {
        this.start = start;
        this.time = source(start);
    }

    /** Advances the clock, or sets it back if the duration is negative. */
    public void advance(Duration duration) {
        synchronized (this) {
            InstantSource before = time;
            time = start == null
                    ? () -> before.instant().plus(duration)
                    : InstantSource.fixed(before.instant().plus(duration));
        }
        listeners.forEach(Runnable::run);
    }

    /** Sets the time. A running clock continues from there. */
    public void set(Instant now) {
        advance(Duration.between(instant(), now));
    }

    /**
     * Returns a view of this clock for a client: each reading advances the clock by a step, for the emulator too. A
     * client can then wait out limits of a second without real waiting.
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

    /** Returns a fixed clock with the current time in another zone; it does not follow this clock. */
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
