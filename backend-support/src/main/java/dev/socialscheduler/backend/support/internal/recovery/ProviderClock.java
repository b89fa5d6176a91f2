package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.error.PendingOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the provider's clock is ahead of ours, measured by what this scheduler creates: its time of creation lies
 * between sending the request and receiving the answer. Nothing else counts, since other headers come from whatever
 * edge stands in front of the provider. A clock that jumps is unmeasured for calls from before the jump. Thread-safe.
 */
public final class ProviderClock {

    /** Two measurements that differ by no more than this are of the same clock, which drifts. */
    static final Duration DRIFT = Duration.ofSeconds(2);

    /** How long before and after a measurement a clock is taken to run evenly. */
    static final Duration FRESH = Duration.ofHours(1);

    private final Clock ours;
    private final String scheduler;
    private @Nullable Span span;

    /**
     * Creates a clock that is not measured yet.
     *
     * @param ours the clock of the calls
     * @param scheduler what the ids of the scheduler's own calls begin with; another machine has another clock
     */
    public ProviderClock(Clock ours, String scheduler) {
        this.ours = ours;
        this.scheduler = scheduler;
    }

    /** Returns our time. */
    Instant now() {
        return ours.instant();
    }

    /** Creates something and measures the clock by it. */
    public <T> T measure(Supplier<T> creation, Function<T, Instant> createdAt) {
        return measureAll(creation, created -> List.of(createdAt.apply(created)));
    }

    /** Creates several things with one request and measures the clock by all of them. */
    public <T> T measureAll(Supplier<T> creation, Function<T, List<Instant>> createdAt) {
        Instant sent = now();
        T created = creation.get();
        Instant received = now();
        createdAt.apply(created).forEach(time -> learn(sent, received, time));
        return created;
    }

    /**
     * Learns from something that this scheduler has created.
     *
     * @param sent when sending the request began, or earlier
     * @param received when the answer was there, or later
     * @param createdAt the provider's time of creation
     */
    public synchronized void learn(Instant sent, Instant received, Instant createdAt) {
        if (received.isBefore(sent)) {
            return; // our own clock was set back meanwhile
        }
        Offset measured = Offset.of(sent, received, createdAt);
        if (span == null) {
            span = new Span(measured, sent.minus(FRESH), received);
        } else if (span.offset.agreesWith(measured)) {
            span = new Span(span.offset.narrowedBy(measured), span.from, later(span.last, received));
        } else {
            span = new Span(measured, sent, received);
        }
    }

    /** Returns the offset that holds for one of the scheduler's own calls; empty if the clock is not measured. */
    synchronized Optional<Offset> offset(Instant since) {
        return Optional.ofNullable(span)
                .filter(measured -> measured.holdsAt(since))
                .map(Span::offset);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * Returns the offset that holds for a call; empty if the clock is not measured, or not for the time of the call.
     *
     * @param from where the search for it begins: no later than the call
     */
    synchronized Optional<Offset> offset(PendingOutcome call, Instant from) {
        return Optional.ofNullable(span)
                .filter(measured -> call.id().startsWith(scheduler))
                .filter(measured -> measured.holdsAt(from) && measured.holdsAt(call.since()))
                .map(Span::offset);
    }

    /** A time in which all measurements agree. */
    private record Span(Offset offset, Instant from, Instant last) {

        boolean holdsAt(Instant time) {
            return !time.isBefore(from) && !time.isAfter(last.plus(FRESH));
        }
    }

    /**
     * How far the provider's clock is ahead of ours; negative if it is behind.
     *
     * @param least at least this far
     * @param most at most this far
     */
    record Offset(Duration least, Duration most) {

        private static final Duration SECOND = Duration.ofSeconds(1);
        private static final Duration MILLISECOND = Duration.ofMillis(1);

        static Offset of(Instant sent, Instant received, Instant createdAt) {
            return new Offset(
                    Duration.between(received, createdAt), Duration.between(sent, createdAt.plus(cut(createdAt))));
        }

        /** Returns how much of a time may be cut off: some providers tell seconds, others milliseconds. */
        static Duration cut(Instant time) {
            return time.truncatedTo(ChronoUnit.SECONDS).equals(time) ? SECOND : MILLISECOND;
        }

        boolean agreesWith(Offset other) {
            return least.compareTo(other.most.plus(DRIFT)) <= 0 && other.least.compareTo(most.plus(DRIFT)) <= 0;
        }

        Offset narrowedBy(Offset other) {
            Duration newLeast = least.compareTo(other.least) < 0 ? other.least : least;
            Duration newMost = most.compareTo(other.most) < 0 ? most : other.most;
            return newLeast.compareTo(newMost) <= 0 ? new Offset(newLeast, newMost) : other;
        }

        /** Returns the earliest time of the provider at one of ours. */
        Instant earliest(Instant time) {
            return time.plus(least);
        }

        /** Returns the latest time of the provider at one of ours. */
        Instant latest(Instant time) {
            return time.plus(most);
        }
    }
}
