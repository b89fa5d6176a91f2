package dev.socialscheduler.emulator.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A limit of requests for each account within a rolling period of the emulator's clock. Rejected requests do not count.
 * Thread-safe.
 */
public final class RollingLimit {
    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> requests = new HashMap<>();

    public RollingLimit(Clock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** Counts a request and returns true, or returns false if the limit is reached. */
    public synchronized boolean admits(String accountId) {
        Instant now = clock.instant();
        Deque<Instant> times = requests.computeIfAbsent(accountId, id -> new ArrayDeque<>());
        times.removeIf(time -> !time.isAfter(now.minus(window)));
        return times.size() < most && times.add(now);
    }

    /** Removes all requests. */
    public synchronized void clear() {
        requests.clear();
    }
}
