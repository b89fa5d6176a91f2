package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Requests that were withheld and will be applied later. Thread-safe. Tasks run in order. A call that makes tasks due,
 * or finds them due, returns only after they have run, in whichever thread.
 */
public final class LateRequests {
    private final Clock clock;
    private final List<Late> waiting = new ArrayList<>();
    private final ReentrantLock running = new ReentrantLock();

    public LateRequests(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps a task as long as the fault requires.
     *
     * @param fingerprint the content of its request, see {@link RequestFingerprint}
     */
    public synchronized void add(Fault fault, String fingerprint, Runnable task) {
        Instant due = fault.delay().isZero() ? Instant.MAX : clock.instant().plus(fault.delay());
        waiting.add(new Late(due, fault.count(), fault.waitsForRepeat() ? fingerprint : "", task));
    }

    /** Call this when a request arrives, perhaps again. */
    public void asked(String fingerprint) {
        run(late -> late.fingerprint().equals(fingerprint), UnaryOperator.identity());
    }

    /** Call this after another request was answered. */
    public void requestAnswered() {
        run(late -> late.due().equals(Instant.MAX) && late.requests() <= 0, Late::oneLess);
    }

    /** Call this when the clock may have moved. */
    public void clockMoved() {
        run(late -> !late.due().isAfter(clock.instant()), UnaryOperator.identity());
    }

    private void run(Predicate<Late> isReady, UnaryOperator<Late> change) {
        running.lock();
        try {
            take(isReady, change).forEach(late -> late.task().run());
        } finally {
            running.unlock();
        }
    }

    /** Discards waiting tasks. They are never applied. */
    public synchronized void clear() {
        waiting.clear();
    }

    private synchronized List<Late> take(Predicate<Late> isReady, UnaryOperator<Late> change) {
        waiting.replaceAll(change);
        List<Late> ready = waiting.stream().filter(isReady).toList();
        waiting.removeAll(ready);
        return ready;
    }

    private record Late(Instant due, int requests, String fingerprint, Runnable task) {
        Late oneLess() {
            return new Late(due, requests - 1, fingerprint, task);
        }
    }
}
