package dev.socialscheduler.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The emulator's clock. Either it stops until you set or advance it, or it runs at the pace of the system clock from
 * the time that you set. Due times of posts and rate-limit windows depend on this clock alone.
 *
 * <p>A client may use this clock as its own. Two offsets then let the service's clocks differ from the client's: that of
 * the world, which sets {@code createdAt} and publishes posts, and that of the edge in front of it, which writes the
 * header {@code Date} and counts rate limits of the GraphQL API. Thread-safe.
 */
public final class EmulatorClock extends Clock {
    private final @Nullable Instant start;
    private final Duration startOffsetOfWorld;
    private final Duration startOffsetOfEdge;
    private final Clock world = new Shifted(this::worldOffset);
    private final Clock edge = new Shifted(this::edgeOffset);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile InstantSource time;
    private volatile Duration worldOffset;
    private volatile Duration edgeOffset;

    EmulatorClock(@Nullable Instant start) {
        this(start, Duration.ZERO, Duration.ZERO);
    }

    EmulatorClock(@Nullable Instant start, Duration worldOffset, Duration edgeOffset) {
        this.start = start;
        this.startOffsetOfWorld = worldOffset;
        this.startOffsetOfEdge = edgeOffset;
        this.time = source(start);
        this.worldOffset = worldOffset;
        this.edgeOffset = edgeOffset;
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

    /** Sets how far the world's clock is ahead of this one; negative if it is behind. */
    public void worldOffset(Duration offset) {
        worldOffset = offset;
        listeners.forEach(Runnable::run);
    }

    /** Returns how far the world's clock is ahead of this one; negative if it is behind. */
    public Duration worldOffset() {
        return worldOffset;
    }

    /** Sets how far the edge's clock is ahead of this one; negative if it is behind. */
    public void edgeOffset(Duration offset) {
        edgeOffset = offset;
    }

    /** Returns how far the edge's clock is ahead of this one; negative if it is behind. */
    public Duration edgeOffset() {
        return edgeOffset;
    }

    /** Returns the clock of the world; it follows this clock. */
    public Clock world() {
        return world;
    }

    /** Returns the clock of the edge; it follows this clock. */
    public Clock edge() {
        return edge;
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
        worldOffset = startOffsetOfWorld;
        edgeOffset = startOffsetOfEdge;
    }

    private final class Shifted extends Clock {
        private final Supplier<Duration> offset;

        Shifted(Supplier<Duration> offset) {
            this.offset = offset;
        }

        @Override
        public Instant instant() {
            return EmulatorClock.this.instant().plus(offset.get());
        }

        @Override
        public ZoneId getZone() {
            return EmulatorClock.this.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
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
