package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.error.ErrorContext;

/**
 * What happens around each attempt of a call, in this order: {@link #before}, {@link #hold}, the attempt, the release
 * of the lock, {@link #after}. Belongs to one call; used by one thread.
 */
public interface Dispatch<T> {

    /** Nothing happens. */
    static <T> Dispatch<T> plain() {
        return new Dispatch<>() {};
    }

    /** The attempt sends to a channel, so nobody may look at the channel meanwhile. */
    static <T> Dispatch<T> to(String channel, ChannelLock lock) {
        return new Dispatch<>() {
            @Override
            public ChannelLock.Hold hold(ErrorContext context) {
                return lock.toSend(channel, context);
            }
        };
    }

    /** Called before each attempt, without a lock. */
    default void before() {}

    /**
     * Locks the channels to which the next attempt sends.
     *
     * @throws dev.socialscheduler.error.ServiceUnavailableException if a channel stays busy, or the thread is
     *     interrupted; nothing was sent
     */
    default ChannelLock.Hold hold(ErrorContext context) {
        return ChannelLock.Hold.NOTHING;
    }

    /**
     * Called after each attempt that succeeded, without a lock.
     *
     * @throws dev.socialscheduler.error.SchedulerException if the response leaves something unknown; the attempt then
     *     counts as failed
     */
    default void after(T answer) {}
}
