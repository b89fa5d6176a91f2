package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a scheduler of a test is made from: nothing comes from the machine that the test runs on. */
public record Wiring(SchedulerConfig config, Clock clock) implements BackendContext {

    public static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final String KEY = "key-that-nobody-may-see-4711";

    /** A wiring whose time stands still at {@link #NOW}. */
    public static Wiring to(URI endpoint, String... settings) {
        return to(endpoint, KEY, Clock.fixed(NOW, ZoneOffset.UTC), settings);
    }

    /** A wiring with more settings: key, value, key, value. */
    public static Wiring to(URI endpoint, String key, Clock clock, String... settings) {
        SchedulerConfig.Builder builder = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .clock(clock)
                .backend("graphql")
                .set("graphql.endpoint", endpoint.toString())
                .set("graphql.api-key", key);
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

    /** The backend alone: one attempt, no checks. */
    public SocialScheduler raw() {
        return GraphQlEngine.over(GraphQlSchedulerProvider.transport(this), this);
    }

    /** What a user gets. */
    public SocialScheduler guarded() {
        return config.createScheduler();
    }

    /** What a user gets, but for the waits before a repeat, which go here. */
    public SocialScheduler guarded(Consumer<Duration> pause) {
        return PausedGuard.around(raw(), this, pause);
    }
}
