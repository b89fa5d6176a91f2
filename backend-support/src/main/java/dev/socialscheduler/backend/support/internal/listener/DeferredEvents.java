package dev.socialscheduler.backend.support.internal.listener;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the events of a thread while it holds a lock. A listener may call the scheduler, or wait for a thread that
 * does, and would otherwise wait for itself. Events keep their order. Thread-safe.
 */
public final class DeferredEvents {

    /** Empty except while a thread holds a lock, so it connects neither calls nor schedulers. */
    private static final ThreadLocal<@Nullable Queue<Runnable>> WAITING = new ThreadLocal<>();

    private DeferredEvents() {}

    /** Runs code that takes and releases locks, and delivers its events after the outermost such code has ended. */
    public static <T> T during(Supplier<T> locked) {
        if (WAITING.get() != null) {
            return locked.get();
        }
        Queue<Runnable> events = new ArrayDeque<>(4);
        WAITING.set(events);
        try {
            return locked.get();
        } finally {
            WAITING.remove(); // first, since a listener may start a call with events of its own
            events.forEach(Runnable::run);
        }
    }

    /** Delivers an event now, or as soon as the thread holds no lock. */
    static void deliver(Runnable event) {
        Queue<Runnable> waiting = WAITING.get();
        if (waiting == null) {
            event.run();
        } else {
            waiting.add(event);
        }
    }
}
