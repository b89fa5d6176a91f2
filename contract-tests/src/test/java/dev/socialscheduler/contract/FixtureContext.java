package dev.socialscheduler.contract;

import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.util.Optional;

/** What a raw scheduler is made from: the same settings that a guarded one gets. */
public record FixtureContext(SchedulerConfig config, Clock clock) implements BackendContext {

    @Override
    public <T> T get(Setting<T> setting) {
        return config.find(setting).orElseThrow();
    }

    @Override
    public <T> Optional<T> find(Setting<T> setting) {
        return config.find(setting);
    }
}
