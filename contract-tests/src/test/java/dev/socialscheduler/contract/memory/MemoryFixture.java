package dev.socialscheduler.contract.memory;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.contract.BackendFixture;
import dev.socialscheduler.contract.Mishap;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.time.Duration;
import java.time.Instant;

/** The backend in memory. */
final class MemoryFixture implements BackendFixture {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final MemoryBackend memory = MemoryBackend.at(clock);
    private final boolean raw;
    private final SocialScheduler scheduler;

    MemoryFixture(boolean raw) {
        this.raw = raw;
        this.scheduler = raw ? memory.raw(MemoryBackend.KEY) : memory.scheduler();
    }

    @Override
    public SocialScheduler scheduler() {
        return scheduler;
    }

    @Override
    public boolean isRaw() {
        return raw;
    }

    @Override
    public ChannelId textChannel() {
        return new ChannelId("memory-mastodon");
    }

    @Override
    public ChannelId imageChannel() {
        return new ChannelId("memory-facebook");
    }

    @Override
    public ChannelId unknownChannel() {
        return new ChannelId("memory-nowhere");
    }

    @Override
    public TagId tag() {
        return new TagId("memory-tag");
    }

    @Override
    public String secret() {
        return MemoryBackend.KEY;
    }

    @Override
    public SocialScheduler strangerScheduler() {
        return raw ? memory.raw("nobody-knows-this-one") : memory.strangerScheduler();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void passTime(Duration duration) {
        clock.advance(duration);
    }

    @Override
    public void failNext(Mishap mishap) {
        memory.failNext(mishap);
    }

    @Override
    public void stopFailing() {
        memory.stopFailing();
    }

    @Override
    public int requestsSent() {
        return memory.requests();
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
