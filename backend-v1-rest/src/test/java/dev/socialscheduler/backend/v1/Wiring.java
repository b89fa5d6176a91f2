package dev.socialscheduler.backend.v1;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What a scheduler of a test is made from: nothing comes from the machine that the test runs on. */
record Wiring(SchedulerConfig config, Clock clock) implements BackendContext {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    static final String TOKEN = "1/token-that-nobody-may-see-4711";

    /** A wiring whose time stands still at {@link #NOW}, with more settings: key, value, key, value. */
    static Wiring to(URI endpoint, String... settings) {
        return at(NOW, endpoint, settings);
    }

    static Wiring at(Instant now, URI endpoint, String... settings) {
        return at(Clock.fixed(now, ZoneOffset.UTC), endpoint, settings);
    }

    static Wiring at(Clock clock, URI endpoint, String... settings) {
        SchedulerConfig.Builder builder = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .clock(clock)
                .backend("v1-rest")
                .set("v1-rest.endpoint", endpoint.toString())
                .set("v1-rest.access-token", TOKEN);
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
    V1Scheduler raw() {
        return V1SchedulerProvider.raw(this);
    }

    /** What a user gets. */
    SocialScheduler guarded() {
        return config.createScheduler();
    }
}
