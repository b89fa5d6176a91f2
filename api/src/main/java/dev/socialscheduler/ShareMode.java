package dev.socialscheduler;

import java.time.Instant;
import java.util.Objects;

/** Time at which a post is published. Only {@link CustomScheduled} holds a time, so no time can be silently ignored. */
public sealed interface ShareMode {

    /** Takes the next free slot of the channel's posting schedule; behind everything that is queued. */
    record AddToQueue() implements ShareMode {}

    /** Takes the first slot of the queue; queued posts move back. */
    record ShareNext() implements ShareMode {}

    /**
     * Publishes the post at once. Cannot be undone, so it is retried only if the first attempt is known to have failed.
     */
    record ShareNow() implements ShareMode {}

    /**
     * Publishes the post at a specific time.
     *
     * @param dueAt the instant; sent with the precision that the provider keeps (milliseconds on GraphQL, seconds on
     * v1)
     */
    record CustomScheduled(Instant dueAt) implements ShareMode {
        public CustomScheduled {
            Objects.requireNonNull(dueAt, "dueAt");
        }
    }
}
