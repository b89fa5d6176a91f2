package dev.socialscheduler.spi;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.Setting;
import java.util.List;

/**
 * Makes the scheduler of one backend. Found by {@link java.util.ServiceLoader} and compared by {@link #id()}.
 *
 * <p>An implementation has a public constructor without parameters (or a static method {@code provider()} in a module),
 * keeps no state, and does nothing before {@link #create} is called: finding providers must stay cheap.
 */
public interface SchedulerProvider {

    /** Returns the backend's id, as {@code social-scheduler.backend} names it: short, lower case, without a colon. */
    String id();

    /** Returns the settings that only this backend has; their names begin with its id and a dot. */
    List<Setting<?>> settings();

    /**
     * Returns a scheduler. Sends no request. The scheduler is thread-safe and belongs to the caller, who closes it; two
     * calls share nothing.
     *
     * @throws dev.socialscheduler.error.ConfigurationException if settings that are valid each do not go together
     */
    SocialScheduler create(BackendContext context);
}
