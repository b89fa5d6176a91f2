package dev.socialscheduler.backend.support;

import dev.socialscheduler.PostId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which posts belong to which call: two identical posts that are wanted on purpose stay two, so a post that one call has
 * got is never another's. Nobody looks for a lost post while the same content is being sent: its post would be taken for
 * the lost one. Thread-safe.
 */
final class Claims {

    /** More than any program makes within the minutes for which a claim counts. */
    private static final int MOST = 100_000;

    private final Map<PostId, Object> claimed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, Object> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, Turns> turns = new ConcurrentHashMap<>();

    /** Returns whether nobody had it before. */
    boolean claim(PostId id) {
        return claim(id, new Object());
    }

    /** Returns whether nobody had it before but the owner. */
    synchronized boolean claim(PostId id, Object owner) {
        Object before = claimed.putIfAbsent(id, owner);
        return before == null || before.equals(owner);
    }

    /** Sends something; others may send the same meanwhile, but nobody looks for it. */
    <T> T sending(String print, Supplier<T> call) {
        return holding(print, ReadWriteLock::readLock, call);
    }

    /** Looks for something when nobody is sending it. */
    <T> T looking(String print, Supplier<T> call) {
        return holding(print, ReadWriteLock::writeLock, call);
    }

    private <T> T holding(String print, Function<ReadWriteLock, Lock> which, Supplier<T> call) {
        Turns ours = turns.compute(print, (key, known) -> (known == null ? new Turns() : known).enter());
        Lock lock = which.apply(ours.lock);
        lock.lock();
        try {
            return call.get();
        } finally {
            lock.unlock();
            turns.computeIfPresent(print, (key, known) -> known.leave());
        }
    }

    /** Who may send and who may look, for one content; forgotten when nobody does either. Guarded by its map. */
    private static final class Turns {

        private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
        private int users;

        Turns enter() {
            users++;
            return this;
        }

        @Nullable
        Turns leave() {
            users--;
            return users == 0 ? null : this;
        }
    }
}
