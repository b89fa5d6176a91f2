package dev.socialscheduler.contract;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** A backend against the emulator. A subclass says the backend's id and how it reaches the emulator. */
abstract class EmulatorFixture implements BackendFixture {

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-11-21T08:00:00Z"))
            .build());
    private final SocialScheduler scheduler;
    private final ChannelId textChannel;
    private final ChannelId imageChannel;

    EmulatorFixture(String backend, Function<Emulator, Map<String, String>> settings) {
        SchedulerConfig.Builder config =
                SchedulerConfig.builder().environment(Map.of()).backend(backend).clock(clock(emulator));
        settings.apply(emulator).forEach(config::set);
        scheduler = SocialScheduler.create(config.build());
        textChannel = first(Network.MASTODON);
        imageChannel = first(Network.FACEBOOK);
    }

    /** Moves on by itself, so that no limit of a second is met or waited for. */
    private static Clock clock(Emulator emulator) {
        return emulator.clock().stepping(Duration.ofMillis(40));
    }

    private ChannelId first(Network network) {
        return scheduler.channels(ChannelQuery.all().on(network)).get(0).id();
    }

    @Override
    public SocialScheduler scheduler() {
        return scheduler;
    }

    @Override
    public ChannelId textChannel() {
        return textChannel;
    }

    @Override
    public ChannelId imageChannel() {
        return imageChannel;
    }

    @Override
    public ChannelId unknownChannel() {
        return new ChannelId("ffffffffffffffffffffffff");
    }

    @Override
    public Instant now() {
        return emulator.clock().instant();
    }

    @Override
    public int requestsSent() {
        return emulator.requests().count();
    }

    @Override
    public void close() {
        scheduler.close();
        emulator.close();
    }
}
