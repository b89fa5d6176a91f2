package dev.socialscheduler.backend.support.internal.quota;

import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Delays requests so that no more than a maximum number is sent within a period. Meant for limits of about a second,
 * which are worth waiting for; longer waits are reported to the caller instead. Thread-safe.
 */
public final class RequestPace {

    private final int most;
    private final Duration length;
    private final Clock clock;
    private final Sleeper pause;
    private final Deque<Instant> latest = new ArrayDeque<>();

    RequestPace(int most, Duration length, Clock clock, Sleeper pause) {
        this.most = most;
        this.length = length;
        this.clock = clock;
        this.pause = pause;
    }

    /** Returns a pace with a maximum number of requests within any period of a given length. */
    public static RequestPace of(int most, Duration length, Clock clock) {
        return new RequestPace(most, length, clock, Sleeper.REAL);
    }

    /** Returns a pace without a limit. */
    public static RequestPace unlimited() {
        return of(0, Duration.ZERO, Clock.systemUTC());
    }

    /**
     * Waits until the next request may be sent.
     *
     * @throws IOException if the thread is interrupted; the interrupt status is restored
     */
    public void await() throws IOException {
        Duration wait = most == 0 ? Duration.ZERO : reserve();
        if (wait.isZero() || wait.isNegative()) {
            return;
        }
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportFailure(
                    new InterruptedIOException("interrupted while waiting for its turn to be sent"), false);
        }
    }

    /** Reserves the next free slot, possibly in the future, so that waiting requests do not leave together. */
    private synchronized Duration reserve() {
        Instant now = clock.instant();
        Instant free = latest.size() < most ? now : latest.remove().plus(length);
        Instant place = free.isAfter(now) ? free : now;
        latest.add(place);
        return Duration.between(now, place);
    }
}
