package dev.socialscheduler.contract.networks;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** An emulator with one channel on every network (X twice: {@code twitter:paid} has a plan), and a scheduler for it. */
record NetworkWorld(Emulator emulator, SocialScheduler scheduler) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private static final Path FILE = Path.of("src/test/resources/networks-world.json");
    private static final OrganizationId ORGANIZATION = new OrganizationId("65a1b2c3d401000000000001");

    /** Opens a backend, whose server speaks a dialect, and reads the channels. */
    static NetworkWorld open(String backend, Dialect dialect) {
        Emulator emulator = Emulator.start(EmulatorOptions.builder()
                .world(FILE)
                .startAt(NOW)
                .rateLimits(false)
                .duplicates(false)
                .dialect(dialect)
                .build());
        Backend chosen = Backend.of(backend);
        // Moves on by itself, so that the gateway's pace is never waited for.
        Clock clock = emulator.clock().stepping(Duration.ofMillis(120));
        SchedulerConfig.Builder config = Wiring.config(chosen, clock, chosen.settings(emulator));
        if (dialect != Dialect.CURRENT) {
            config.set(backend + ".dialect", dialect.name().toLowerCase(Locale.ROOT));
        }
        SocialScheduler scheduler = SocialScheduler.create(config.build());
        scheduler.channels(
                backend.equals("v1-rest")
                        ? ChannelQuery.all()
                        : ChannelQuery.all().in(ORGANIZATION));
        return new NetworkWorld(emulator, scheduler);
    }

    ChannelId channel(String serviceAndName) {
        return new ChannelId(emulator.world().channel(serviceAndName).id());
    }

    /** Returns what the library knows of a channel. */
    Channel known(String serviceAndName) {
        return scheduler.channel(channel(serviceAndName));
    }

    /** Returns how many posts exist. */
    int posts() {
        return emulator.world().posts().size();
    }

    /** Returns a post on a channel of this world, whatever channel it was made for. */
    NewPost on(String serviceAndName, NewPost post) {
        return new NewPost(
                channel(serviceAndName),
                post.text(),
                post.assets(),
                post.shareMode(),
                post.schedulingType(),
                post.draft(),
                post.metadata(),
                post.thread(),
                post.tagIds(),
                post.ideaId(),
                post.source(),
                post.aiAssisted(),
                post.needsApproval());
    }

    @Override
    public void close() {
        scheduler.close();
        emulator.close();
    }
}
