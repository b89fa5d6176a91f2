package dev.socialscheduler.emulator.faults;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Requests that were swallowed and will be applied later. Thread-safe; tasks run outside the lock, in their order. */
public final class LateRequests {
    private final Clock clock;
    private final List<Late> waiting = new ArrayList<>();

    public LateRequests(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a task as long as the fault says. */
    public synchronized void add(Fault fault, Runnable task) {
        Instant due = fault.delay().isZero() ? Instant.MAX : clock.instant().plus(fault.delay());
        waiting.add(new Late(due, fault.count(), task));
    }

    /** One more request was answered. */
    public void requestAnswered() {
        List<Late> ready = new ArrayList<>();
        synchronized (this) {
            waiting.replaceAll(Late::oneLess);
            take(late -> late.due().equals(Instant.MAX) && late.requests() <= 0, ready);
        }
        ready.forEach(late -> late.task().run());
    }

    /** The clock may have moved. */
    public void clockMoved() {
        List<Late> ready = new ArrayList<>();
        synchronized (this) {
            take(late -> !late.due().isAfter(clock.instant()), ready);
        }
        ready.forEach(late -> late.task().run());
    }

    /** Forgets what was waiting; it is never applied. */
    public synchronized void clear() {
        waiting.clear();
    }

    private void take(Predicate<Late> when, List<Late> ready) {
        waiting.stream().filter(when).forEach(ready::add);
        waiting.removeAll(ready);
    }

    private record Late(Instant due, int requests, Runnable task) {
        Late oneLess() {
            return new Late(due, requests - 1, task);
        }
    }
}
