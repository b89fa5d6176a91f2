package dev.socialscheduler.contract.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A rolling window: what the provider counts in it, and what the library knows of that. Not thread-safe. */
final class ComputedWindow {

    private final Duration length;
    private final int limit;
    private final Deque<Instant> counted = new ArrayDeque<>();
    private int left = Integer.MAX_VALUE;
    private Instant resetsAt = Instant.MIN;

    ComputedWindow(Duration length, int limit) {
        this.length = length;
        this.limit = limit;
    }

    private Deque<Instant> live(Instant now) {
        while (!counted.isEmpty() && !counted.getFirst().plus(length).isAfter(now)) {
            counted.removeFirst();
        }
        return counted;
    }

    boolean isFull(Instant now) {
        return live(now).size() >= limit;
    }

    void count(Instant now) {
        counted.addLast(now);
    }

    /** An answer tells what is left. */
    void tell(Instant now) {
        Deque<Instant> live = live(now);
        left = limit - live.size();
        resetsAt = (live.isEmpty() ? now : live.getFirst()).plus(length);
    }

    /** A refusal tells that nothing is left, though there is. */
    void tellShut(Instant now) {
        tell(now);
        left = 0;
    }

    /** The library counts a request that leaves. */
    void take() {
        left = Math.max(0, left - 1);
    }

    /** Returns when the library lets out the next request. */
    Instant opens(Instant now) {
        return left > 0 || !resetsAt.isAfter(now) ? now : resetsAt;
    }
}
