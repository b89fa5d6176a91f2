package dev.socialscheduler;

import java.time.Instant;
import java.util.Objects;

/** Time at which a post is published. Only {@link CustomScheduled} has a time, so no time can be silently ignored. */
public sealed interface ShareMode {

    /** Adds the post to the end of the queue, at the next free slot of the channel's posting schedule. */
    record AddToQueue() implements ShareMode {}

    /** Adds the post to the front of the queue; queued posts move back. */
    record ShareNext() implements ShareMode {}

    /**
     * Publishes the post at once. Cannot be undone, so the request is retried only if the first attempt is known to
     * have had no effect.
     */
    record ShareNow() implements ShareMode {}

    /**
     * Publishes the post at a specific time.
     *
     * @param dueAt the instant; sent with the provider's precision (milliseconds on GraphQL, seconds on v1)
     */
    record CustomScheduled(Instant dueAt) implements ShareMode {
        public CustomScheduled {
            Objects.requireNonNull(dueAt, "dueAt");
        }
    }
}
