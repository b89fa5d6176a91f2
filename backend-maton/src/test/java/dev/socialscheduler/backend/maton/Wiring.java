package dev.socialscheduler.backend.maton;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.spi.BackendContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a scheduler of a test is made from: nothing comes from the machine that the test runs on. */
record Wiring(SchedulerConfig config, Clock clock) implements BackendContext {

    static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final String KEY = "key-that-nobody-may-see-4711";

    /** A configuration of the backend and of nothing else. */
    static SchedulerConfig.Builder bare(Clock clock) {
        return SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .clock(clock)
                .backend("maton");
    }

    /** A wiring whose time stands still at {@link #NOW}, with more settings: key, value, key, value. */
    static Wiring to(ScriptedServer server, String... settings) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SchedulerConfig.Builder builder = bare(clock)
                .set("maton.endpoint", server.uri("/buffer/").toString())
                .set("maton.control-endpoint", server.uri("").toString())
                .set("maton.api-key", KEY);
        return with(builder, clock, settings);
    }

    /** A wiring to the emulator, with one of its keys. */
    static Wiring to(Emulator emulator, String key, String... settings) {
        SchedulerConfig.Builder builder = bare(emulator.clock())
                .set("maton.endpoint", emulator.matonEndpoint().toString())
                .set("maton.control-endpoint", emulator.matonControlEndpoint().toString())
                .set("maton.api-key", key);
        return with(builder, emulator.clock(), settings);
    }

    private static Wiring with(SchedulerConfig.Builder builder, Clock clock, String... settings) {
        for (int i = 0; i < settings.length; i += 2) {
            builder.set(settings[i], settings[i + 1]);
        }
        return new Wiring(builder.build(), clock);
    }

    @Override
    public <T> T get(Setting<T> setting) {
        return config.find(setting).orElseThrow();
    }

    @Override
    public <T> Optional<T> find(Setting<T> setting) {
        return config.find(setting);
    }

    /** The backend alone: one attempt, no checks, at any pace. */
    SocialScheduler raw() {
        return raw(RequestPace.unlimited(), wait -> {});
    }

    /** The backend alone, with a pace, and with a pause between two looks at a connection. */
    SocialScheduler raw(RequestPace pace, Consumer<Duration> pause) {
        return MatonSchedulerProvider.raw(this, pace, pause::accept);
    }

    /** What a user gets. */
    SocialScheduler guarded() {
        return config.createScheduler();
    }
}
