package dev.socialscheduler;

import dev.socialscheduler.error.Violation;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.util.List;

/**
 * Listener for attempts, retries, rate limits and warnings. Methods are called on the thread that makes the call, which
 * blocks until they return, so implementations must be fast and thread-safe. No lock is held meanwhile, so they may call
 * the scheduler; the events of lookups therefore arrive when the lookups have ended. Exceptions are logged and otherwise
 * ignored. Only {@code warned} receives post content; no event contains a credential.
 */
public interface SchedulerListener {

    /** Listener that ignores all events. */
    SchedulerListener NONE = new SchedulerListener() {};

    /**
     * Called before a post with warnings is sent: it may not be published, or not as intended.
     *
     * @param post the post
     * @param warnings the warnings; not empty
     */
    default void warned(NewPost post, List<Violation> warnings) {}

    /**
     * Called before an edit with warnings is sent: the post may then not be published, or not as intended.
     *
     * @param id the post
     * @param edit the edit
     * @param warnings the warnings; not empty
     */
    default void warned(PostId id, PostEdit edit, List<Violation> warnings) {}

    /** Called before an attempt. */
    default void requesting(Requesting event) {}

    /** Called after an attempt. */
    default void answered(Answered event) {}

    /** Called before a retry. */
    default void retrying(Retrying event) {}

    /** Called after the library has reconciled a call whose response was lost. */
    default void reconciled(Reconciled event) {}

    /** Called when a rate limit of the provider is nearly exhausted. */
    default void quotaLow(QuotaLow event) {}

    /** Called when the circuit opens: calls now fail at once. */
    default void circuitOpened(CircuitOpened event) {}

    /** Called when the circuit closes: the service has recovered. */
    default void circuitClosed(CircuitClosed event) {}
}
