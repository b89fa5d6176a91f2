package dev.socialscheduler.backend.maton;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;

/** This backend, wired to a server. More settings come as key, value, key, value. */
final class MatonWiring {

    static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final String KEY = "key-that-nobody-may-see-4711";

    private MatonWiring() {}

    /** Its time stands still at {@link #NOW}. */
    static Wiring<SocialScheduler> to(ScriptedServer server, String... settings) {
        return at(Clock.fixed(NOW, ZoneOffset.UTC), server, settings);
    }

    static Wiring<SocialScheduler> at(Clock clock, ScriptedServer server, String... settings) {
        return wiring(clock, Backend.MATON.settings(server.uri(""), KEY), settings);
    }

    /** Its time is the emulator's. */
    static Wiring<SocialScheduler> to(Emulator emulator, String key, String... settings) {
        return wiring(emulator.clock(), Backend.MATON.settings(emulator, key), settings);
    }

    private static Wiring<SocialScheduler> wiring(Clock clock, Map<String, String> reached, String... settings) {
        return Wiring.of(
                Backend.MATON, clock, wiring -> raw(wiring, RequestPace.unlimited(), wait -> {}), reached, settings);
    }

    /** The backend alone, with a pace, and with a pause between two looks at a connection. */
    static SocialScheduler raw(Wiring<SocialScheduler> wiring, RequestPace pace, Consumer<Duration> pause) {
        return MatonSchedulerProvider.raw(wiring, pace, pause::accept);
    }
}
