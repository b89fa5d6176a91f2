package dev.socialscheduler.backend.support.internal.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lookups out of a channel while requests to it are in flight: a lookup would mistake what they create for what
 * it looks for. Any number of requests may be in flight at once. A channel is named by its id; the ideas of an
 * organization count as a channel. Thread-safe.
 */
public final class ChannelLock {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** What a thread has locked. The same thread must release it. */
    @FunctionalInterface
    public interface Hold {

        Hold NOTHING = () -> {};

        void release();
    }

    /** Locks a channel for sending: others may send to it, but nobody may look. */
    public Hold toSend(String channel) {
        Entry entry = enter(channel);
        return held(channel, entry.lock.readLock());
    }

    /** Locks several channels for sending. A lookup locks only one channel, so this cannot deadlock. */
    public Hold toSend(SortedSet<String> channels) {
        List<Hold> holds = new ArrayList<>();
        channels.forEach(channel -> holds.add(toSend(channel)));
        return () -> holds.forEach(Hold::release);
    }

    /** Looks at a channel while nobody sends to it. */
    public <T> T looking(String channel, Supplier<T> lookup) {
        Entry entry = enter(channel);
        Hold hold = held(channel, entry.lock.writeLock());
        try {
            return lookup.get();
        } finally {
            hold.release();
        }
    }

    private Entry enter(String channel) {
        return entries.compute(channel, (key, known) -> (known == null ? new Entry() : known).enter());
    }

    private Hold held(String channel, Lock lock) {
        lock.lock();
        return () -> {
            lock.unlock();
            entries.computeIfPresent(channel, (key, known) -> known.leave());
        };
    }

    /** The lock of one channel; forgotten when nobody uses it. Its counter is guarded by the map. */
    private static final class Entry {

        private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
        private int users;

        Entry enter() {
            users++;
            return this;
        }

        @Nullable
        Entry leave() {
            users--;
            return users == 0 ? null : this;
        }
    }
}
