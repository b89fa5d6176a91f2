package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Channel;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.contract.Mishap;
import java.time.Clock;
import java.util.List;

/**
 * A service in memory, with one channel on every network that takes posts, and schedulers that reach it. What was
 * scheduled is sent when the clock passes its time. It is no {@link dev.socialscheduler.spi.SchedulerProvider}: having
 * it on the class path changes nobody's choice of backend. Thread-safe.
 *
 * <pre>{@code
 * MemoryBackend memory = MemoryBackend.at(clock);
 * SocialScheduler scheduler = memory.scheduler();
 * memory.failNext(Mishap.LOST_ANSWER);                  // what does my program make of that?
 * }</pre>
 *
 * <p>It stands for no provider's rules: for these there is the emulator.
 */
public final class MemoryBackend {

    /** The id of the backend: {@value}. */
    public static final String ID = "memory";

    /** The credential that the service takes. */
    static final String KEY = "memory-key-that-nobody-may-see-4711";

    private final Clock clock;
    private final MemoryService service;

    private MemoryBackend(Clock clock) {
        this.clock = clock;
        this.service = new MemoryService(clock);
    }

    /** Returns a service without posts, whose time is that of a clock. */
    public static MemoryBackend at(Clock clock) {
        return new MemoryBackend(clock);
    }

    /** Returns a scheduler as users get it; the caller closes it. It waits before no repeated attempt. */
    public SocialScheduler scheduler() {
        return scheduler(KEY);
    }

    /** Returns a scheduler whose credential the service does not take; the caller closes it. */
    public SocialScheduler strangerScheduler() {
        return scheduler("nobody-knows-this-one");
    }

    private SocialScheduler scheduler(String key) {
        return GuardedScheduler.around(new MemoryScheduler(service, key), new MemoryContext(clock));
    }

    SocialScheduler raw(String key) {
        return new MemoryScheduler(service, key);
    }

    /** Returns the channels, one a network. */
    public List<Channel> channels() {
        return MemoryChannels.ALL;
    }

    /** Makes the next request go wrong. */
    public void failNext(Mishap mishap) {
        service.failNext(mishap);
    }

    /** Forgets the mishaps that no request has met. */
    public void stopFailing() {
        service.stopFailing();
    }

    /** Returns how many requests the service has got. */
    public int requests() {
        return service.requests();
    }
}
