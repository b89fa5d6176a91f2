package dev.socialscheduler.emulator.v1;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Sixty requests for each account within the last minute of the emulator's clock; refused ones do not count. Thread-safe. */
final class MinuteLimit {
    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Deque<Instant>> requests = new HashMap<>();

    MinuteLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String accountId) {
        Instant now = clock.instant();
        Deque<Instant> times = requests.computeIfAbsent(accountId, id -> new ArrayDeque<>());
        times.removeIf(time -> !time.isAfter(now.minus(WINDOW)));
        return times.size() < MOST && times.add(now);
    }

    synchronized void clear() {
        requests.clear();
    }
}
