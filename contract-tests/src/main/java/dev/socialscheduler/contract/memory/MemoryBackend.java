package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Channel;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.contract.Mishap;
import java.time.Clock;
import java.util.List;

/**
 * A service in memory, with one channel on every network that accepts posts, and schedulers that use it. Scheduled
 * posts are sent when the clock passes their time. It is not a {@link dev.socialscheduler.spi.SchedulerProvider}, so
 * its presence on the class path does not affect the choice of backend. Thread-safe.
 *
 * <pre>{@code
 * MemoryBackend memory = MemoryBackend.at(clock);
 * SocialScheduler scheduler = memory.scheduler();
 * memory.failNext(Mishap.LOST_ANSWER);                  // how does my program handle this?
 * }</pre>
 *
 * <p>It follows no provider's rules. Use the emulator to test these.
 */
public final class MemoryBackend {

    /** The id of the backend: {@value}. */
    public static final String ID = "memory";

    /** The credential that the service accepts. */
    static final String KEY = "memory-key-that-nobody-may-see-4711";

    private final Clock clock;
    private final MemoryService service;

    private MemoryBackend(Clock clock) {
        this.clock = clock;
        this.service = new MemoryService(clock);
    }

    /** Returns a service without posts that uses the given clock. */
    public static MemoryBackend at(Clock clock) {
        return new MemoryBackend(clock);
    }

    /** Returns a guarded scheduler, which retries without a delay. The caller closes it. */
    public SocialScheduler scheduler() {
        return scheduler(KEY);
    }

    /** Returns a scheduler whose credential the service rejects. The caller closes it. */
    public SocialScheduler strangerScheduler() {
        return scheduler("nobody-knows-this-one");
    }

    private SocialScheduler scheduler(String key) {
        return GuardedScheduler.around(new MemoryScheduler(service, key), new MemoryContext(clock));
    }

    SocialScheduler raw(String key) {
        return new MemoryScheduler(service, key);
    }

    /** Returns the channels, one for each network. */
    public List<Channel> channels() {
        return MemoryChannels.ALL;
    }

    /** Makes the next request fail. */
    public void failNext(Mishap mishap) {
        service.failNext(mishap);
    }

    /** Discards the pending mishaps. */
    public void stopFailing() {
        service.stopFailing();
    }

    /** Returns the number of requests that the service has received. */
    public int requests() {
        return service.requests();
    }
}
