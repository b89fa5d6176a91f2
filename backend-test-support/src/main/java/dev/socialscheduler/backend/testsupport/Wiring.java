package dev.socialscheduler.backend.testsupport;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a scheduler of a test is made from. Nothing comes from the machine that the test runs on: no environment, no files,
 * no time.
 *
 * @param <S> the type of the backend without its guard
 */
public final class Wiring<S extends SocialScheduler> implements BackendContext {

    private final SchedulerConfig config;
    private final Clock clock;
    private final Function<? super Wiring<S>, ? extends S> raw;
    private final PausedGuard.Account account;

    private Wiring(
            SchedulerConfig config,
            Clock clock,
            Function<? super Wiring<S>, ? extends S> raw,
            PausedGuard.Account account) {
        this.config = config;
        this.clock = clock;
        this.raw = raw;
        this.account = account;
    }

    /** Returns a configuration of one backend with these settings and nothing else; more come as key, value, key, value. */
    public static SchedulerConfig.Builder config(
            Backend backend, Clock clock, Map<String, String> settings, String... more) {
        SchedulerConfig.Builder config = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(Path.of("no-such-directory"))
                .clock(clock)
                .backend(backend.id());
        settings.forEach(config::set);
        for (int i = 0; i < more.length; i += 2) {
            config.set(more[i], more[i + 1]);
        }
        return config;
    }

    /**
     * Wires a backend.
     *
     * @param raw makes the backend without its guard
     * @param more more settings: key, value, key, value
     */
    public static <S extends SocialScheduler> Wiring<S> of(
            Backend backend,
            Clock clock,
            Function<? super Wiring<S>, ? extends S> raw,
            Map<String, String> settings,
            String... more) {
        Map<String, String> all = new HashMap<>(settings);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return new Wiring<>(config(backend, clock, all).build(), clock, raw, backend.account(all));
    }

    public SchedulerConfig config() {
        return config;
    }

    @Override
    public Clock clock() {
        return clock;
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
    public S raw() {
        return raw.apply(this);
    }

    /** What a user gets. */
    public SocialScheduler guarded() {
        return config.createScheduler();
    }

    /**
     * What a user gets, but for the waits before a retry, which go here. It shares nothing with other schedulers, as if
     * it were in a process of its own.
     */
    public SocialScheduler guarded(Consumer<Duration> pause) {
        return PausedGuard.around(raw(), this, pause);
    }

    /** The same, but it shares the ownership of posts with the other schedulers of its account. */
    public SocialScheduler sharing(Consumer<Duration> pause) {
        return PausedGuard.around(raw(), this, pause, account);
    }
}
