package dev.socialscheduler.contract;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.time.Instant;
import java.util.Map;

/** The backend {@code graphql} against the emulator. */
final class GraphQlFixture implements BackendFixture {

    private static final String ORGANIZATION = "65a1b2c3d401000000000001";

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-11-21T08:00:00Z"))
            .build());
    private final SocialScheduler scheduler = SocialScheduler.create(SchedulerConfig.builder()
            .environment(Map.of("BUFFER_API_KEY", emulator.graphQlKey()))
            .backend("graphql")
            .set("graphql.endpoint", emulator.graphQlEndpoint().toString())
            .set("organization-id", ORGANIZATION)
            .clock(emulator.clock())
            .build());

    private final ChannelId textChannel = first(Network.MASTODON);
    private final ChannelId imageChannel = first(Network.FACEBOOK);

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

    private ChannelId first(Network network) {
        Channel channel = scheduler.channels(ChannelQuery.all().on(network)).get(0);
        return channel.id();
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
