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
 * Is told what a program may want to show or count. Called by the thread that makes the call, which waits until it returns,
 * so it must be quick and thread-safe. What it throws is logged and changes nothing. Only {@code warned} is given what a user
 * wrote; no other event holds the text of a post, and none a credential.
 */
public interface SchedulerListener {

    /** Hears nothing. */
    SchedulerListener NONE = new SchedulerListener() {};

    /**
     * A post is about to be sent although it will likely not go out, or not as it was meant.
     *
     * @param post the post
     * @param warnings what is likely to go wrong; not empty
     */
    default void warned(NewPost post, List<Violation> warnings) {}

    /**
     * A post is about to be changed although it will then likely not go out, or not as it was meant.
     *
     * @param id the post
     * @param edit what is to be changed
     * @param warnings what is likely to go wrong; not empty
     */
    default void warned(PostId id, PostEdit edit, List<Violation> warnings) {}

    /** An attempt begins. */
    default void requesting(Requesting event) {}

    /** An attempt has ended. */
    default void answered(Answered event) {}

    /** A call is about to be repeated. */
    default void retrying(Retrying event) {}

    /** The library has looked what became of a call whose answer was lost. */
    default void reconciled(Reconciled event) {}

    /** Little is left of one of the provider's request limits. */
    default void quotaLow(QuotaLow event) {}

    /** The service seems to be down; calls fail at once from now on. */
    default void circuitOpened(CircuitOpened event) {}

    /** The service is back. */
    default void circuitClosed(CircuitClosed event) {}
}
