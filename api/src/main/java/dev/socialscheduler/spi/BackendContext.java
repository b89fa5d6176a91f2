package dev.socialscheduler.spi;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.config.Setting;
import java.time.Clock;
import java.util.Optional;

/** Dependencies of a backend: the validated settings, the clock and the listener. Immutable and thread-safe. */
public interface BackendContext {

    /**
     * Returns the value of a setting that has a default or is required.
     *
     * @throws IllegalStateException if the setting has neither a value nor a default
     */
    <T> T get(Setting<T> setting);

    /** Returns the value of a setting or its default; empty if it has neither. */
    <T> Optional<T> find(Setting<T> setting);

    /** Returns the clock for all code in the scheduler. */
    Clock clock();

    /** Returns the listener for attempts, retries, rate limits and warnings. */
    default SchedulerListener listener() {
        return SchedulerListener.NONE;
    }
}
