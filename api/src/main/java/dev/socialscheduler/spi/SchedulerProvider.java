package dev.socialscheduler.spi;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.Setting;
import java.util.List;

/**
 * Creates schedulers for one backend. Found by {@link java.util.ServiceLoader} and identified by its {@link #id()}.
 *
 * <p>An implementation has a public constructor without parameters (or a static method {@code provider()} in a module),
 * has no state, and does nothing before {@link #create} is called, because the search for providers must be cheap.
 */
public interface SchedulerProvider {

    /**
     * Returns the id of the backend, as used in {@code social-scheduler.backend}: short, lower case, without a colon.
     */
    String id();

    /** Returns the backend-specific settings; their names start with the id of the backend and a dot. */
    List<Setting<?>> settings();

    /**
     * Returns a scheduler. Sends no request. The scheduler is thread-safe and must be closed by the caller; schedulers
     * of different calls share nothing but the knowledge of whose post is whose, if they reach the same account.
     *
     * @throws dev.socialscheduler.error.ConfigurationException if settings are valid individually but not in
     *     combination
     */
    SocialScheduler create(BackendContext context);
}
