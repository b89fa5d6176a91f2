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
 * Holds requests back so that no more than a number of them leave within a length of time. For limits of a second or so,
 * which are waited for; what takes minutes is told to the caller instead. Thread-safe.
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

    /** Returns a pace of so many requests within any such length of time. */
    public static RequestPace of(int most, Duration length, Clock clock) {
        return new RequestPace(most, length, clock, Sleeper.REAL);
    }

    /** Returns a pace that holds nothing back. */
    public static RequestPace unlimited() {
        return of(0, Duration.ZERO, Clock.systemUTC());
    }

    /**
     * Waits until the next request may leave.
     *
     * @throws IOException if the thread is interrupted; its interrupt is kept
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
            throw new TransportFailure(new InterruptedIOException("interrupted while it waited for its turn"), false);
        }
    }

    /** Takes the next free place, which may lie ahead, so that those who wait do not all leave at once. */
    private synchronized Duration reserve() {
        Instant now = clock.instant();
        Instant free = latest.size() < most ? now : latest.remove().plus(length);
        Instant place = free.isAfter(now) ? free : now;
        latest.add(place);
        return Duration.between(now, place);
    }
}
