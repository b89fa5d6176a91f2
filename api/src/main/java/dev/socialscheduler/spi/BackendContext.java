package dev.socialscheduler.spi;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.config.Setting;
import java.time.Clock;
import java.util.Optional;

/** What a backend is made from: the checked settings and the clock. Immutable and thread-safe. */
public interface BackendContext {

    /**
     * Returns the value of a setting that has a default or is required.
     *
     * @throws IllegalStateException if the setting has neither a value nor a default
     */
    <T> T get(Setting<T> setting);

    /** Returns the value of a setting, or its default, or nothing. */
    <T> Optional<T> find(Setting<T> setting);

    /** Returns the clock by which everything in the scheduler tells the time. */
    Clock clock();

    /** Returns whom to tell what a program may want to show or count. */
    default SchedulerListener listener() {
        return SchedulerListener.NONE;
    }
}
