package dev.socialscheduler.contract.memory;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.CommonSettings.OnExhausted;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The settings that the guard reads: the defaults, except for delays. */
record MemoryContext(Clock clock) implements BackendContext {

    private static final Map<Setting<?>, Object> VALUES = Map.of(
            CommonSettings.RETRY_MAX_ATTEMPTS,
            3,
            CommonSettings.RETRY_DELAY,
            Duration.ZERO,
            CommonSettings.RETRY_MAX_DELAY,
            Duration.ZERO,
            CommonSettings.RETRY_SETTLING_DELAY,
            Duration.ofMillis(1),
            CommonSettings.RETRY_MAX_TOTAL,
            Duration.ofMinutes(2),
            CommonSettings.CIRCUIT_FAILURES,
            10,
            CommonSettings.CIRCUIT_OPEN_FOR,
            Duration.ofSeconds(30),
            CommonSettings.QUOTA_ON_EXHAUSTED,
            OnExhausted.FAIL,
            CommonSettings.QUOTA_MAX_WAIT,
            Duration.ZERO,
            CommonSettings.BATCH_SIZE,
            30);

    @Override
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " has no value."));
    }

    @Override
    @SuppressWarnings("unchecked") // each setting is stored with a value of its type
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable((T) VALUES.get(setting));
    }
}
