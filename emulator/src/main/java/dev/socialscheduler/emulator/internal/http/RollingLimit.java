package dev.socialscheduler.emulator.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * So many requests for each account within the last moments of the emulator's clock; refused ones do not count.
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

    /** Counts a request, or says that it is one too many. */
    public synchronized boolean admits(String accountId) {
        Instant now = clock.instant();
        Deque<Instant> times = requests.computeIfAbsent(accountId, id -> new ArrayDeque<>());
        times.removeIf(time -> !time.isAfter(now.minus(window)));
        return times.size() < most && times.add(now);
    }

    /** Forgets every request. */
    public synchronized void clear() {
        requests.clear();
    }
}
