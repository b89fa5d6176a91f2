package dev.socialscheduler.backend.support;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.CommonSettings.OnExhausted;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings that a test chooses; the clock stands still. */
public final class TestContext implements BackendContext {

    public static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    public static final Setting<String> KEY = Setting.secret("red.api-key", "The key of red.");

    private final Map<Setting<?>, Object> values = new HashMap<>();
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private SchedulerListener listener = SchedulerListener.NONE;

    public TestContext() {
        with(CommonSettings.CONNECT_TIMEOUT, Duration.ofSeconds(10));
        with(CommonSettings.READ_TIMEOUT, Duration.ofSeconds(30));
        with(CommonSettings.CALL_TIMEOUT, Duration.ofSeconds(60));
        with(CommonSettings.USER_AGENT, "tester/1.0");
        with(CommonSettings.RETRY_MAX_ATTEMPTS, 3);
        with(CommonSettings.RETRY_DELAY, Duration.ofMillis(500));
        with(CommonSettings.RETRY_MAX_DELAY, Duration.ofSeconds(10));
        with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.FAIL);
        with(CommonSettings.QUOTA_MAX_WAIT, Duration.ofMinutes(15));
        with(CommonSettings.QUOTA_RESERVE, 0);
        with(CommonSettings.BATCH_SIZE, 30);
        with(CommonSettings.RETRY_SETTLING_DELAY, Duration.ofSeconds(2));
        with(CommonSettings.RETRY_LIST_LAG, Duration.ofSeconds(15));
        with(CommonSettings.RETRY_MAX_TOTAL, Duration.ofMinutes(2));
        with(CommonSettings.CIRCUIT_FAILURES, 10);
        with(CommonSettings.CIRCUIT_OPEN_FOR, Duration.ofSeconds(30));
        with(KEY, "s3cr3t-value");
    }

    public <T> TestContext with(Setting<T> setting, T value) {
        values.put(setting, value);
        return this;
    }

    @Override
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow();
    }

    @Override
    @SuppressWarnings("unchecked") // with() keeps setting and value together
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable((T) values.get(setting));
    }

    public TestContext at(Clock other) {
        clock = other;
        return this;
    }

    public TestContext telling(SchedulerListener other) {
        listener = other;
        return this;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public SchedulerListener listener() {
        return listener;
    }
}
