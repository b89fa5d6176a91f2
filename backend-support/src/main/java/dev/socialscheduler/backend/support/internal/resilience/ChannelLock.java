package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.DeferredEvents;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lookups out of a channel while requests to it are in flight: a lookup would mistake what they create for what
 * it looks for. Any number of requests may be in flight at once. A channel is named by its id; the ideas of an
 * organization count as a channel. A wait for a channel ends after a maximum time and when the thread is interrupted.
 * Listeners are notified only after the lock is released. Thread-safe.
 */
public final class ChannelLock {

    private final Map<String, Entry> entries;
    private final Duration longestWait;

    /**
     * Creates a lock.
     *
     * @param longestWait how long a call waits for channels, in real time; zero for any time, as for HTTP time-outs
     */
    public ChannelLock(Duration longestWait) {
        this(new ConcurrentHashMap<>(), longestWait);
    }

    private ChannelLock(Map<String, Entry> entries, Duration longestWait) {
        this.entries = entries;
        this.longestWait = longestWait;
    }

    /** Returns the same lock for calls that wait for another time. */
    public ChannelLock waiting(Duration longest) {
        return new ChannelLock(entries, longest);
    }

    /** What a thread has locked. The same thread must release it. */
    @FunctionalInterface
    public interface Hold {

        Hold NOTHING = () -> {};

        void release();
    }

    /**
     * Locks a channel for sending: others may send to it, but nobody may look.
     *
     * @throws SchedulerException if the channel stays busy, or the thread is interrupted
     */
    public Hold toSend(String channel, ErrorContext context) {
        return held(channel, ReadWriteLock::readLock, deadline(), context);
    }

    /**
     * Locks several channels for sending. A lookup locks only one channel, so this cannot deadlock.
     *
     * @throws SchedulerException if a channel stays busy, or the thread is interrupted; no channel is locked then
     */
    public Hold toSend(SortedSet<String> channels, ErrorContext context) {
        List<Hold> holds = new ArrayList<>();
        Hold all = () -> holds.forEach(Hold::release);
        long deadline = deadline();
        try {
            channels.forEach(channel -> holds.add(held(channel, ReadWriteLock::readLock, deadline, context)));
            return all;
        } catch (SchedulerException e) {
            all.release();
            throw e;
        }
    }

    /**
     * Looks at a channel while nobody sends to it.
     *
     * @throws SchedulerException if the channel stays busy, or the thread is interrupted
     */
    public <T> T looking(String channel, Supplier<T> lookup) {
        return DeferredEvents.during(() -> {
            Hold hold = held(channel, ReadWriteLock::writeLock, deadline(), context(channel));
            try {
                return lookup.get();
            } finally {
                hold.release();
            }
        });
    }

    private long deadline() {
        return System.nanoTime() + (longestWait.isZero() ? Long.MAX_VALUE : longestWait.toNanos());
    }

    private Hold held(String channel, Function<ReadWriteLock, Lock> part, long deadline, ErrorContext context) {
        Entry entry = entries.compute(channel, (key, known) -> (known == null ? new Entry() : known).enter());
        Lock lock = part.apply(entry.lock);
        boolean isLocked = false;
        try {
            isLocked = lock.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallErrorMapper.interrupted(place(channel), context);
        } finally {
            if (!isLocked) {
                leave(channel);
            }
        }
        if (!isLocked) {
            throw CallErrorMapper.busy(place(channel), longestWait, context);
        }
        return () -> {
            lock.unlock();
            leave(channel);
        };
    }

    private void leave(String channel) {
        entries.computeIfPresent(channel, (key, known) -> known.leave());
    }

    private static String place(String channel) {
        return isOfIdeas(channel) ? "the " + channel : "the channel " + channel;
    }

    private static ErrorContext context(String channel) {
        return new ErrorContext(null, isOfIdeas(channel) ? Operation.IDEAS : Operation.POSTS, 0, null, null);
    }

    private static boolean isOfIdeas(String channel) {
        return channel.startsWith("ideas ");
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
