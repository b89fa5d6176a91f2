package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.seed.WorldFile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The default world without a server in front of it. */
final class TestWorld {
    private TestWorld() {}

    static WorldService open() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);
        return WorldService.open(WorldFile.standard(), clock, Optional.empty(), true);
    }
}
