package dev.socialscheduler;

import java.time.Instant;
import java.util.Objects;

/** When a post goes out. The time belongs to the mode, so a time that the provider would ignore cannot be said. */
public sealed interface ShareMode {

    /** Takes the next free slot of the channel's posting schedule; behind everything that is queued. */
    record AddToQueue() implements ShareMode {}

    /** Takes the first slot of the queue; what was queued moves back. */
    record ShareNext() implements ShareMode {}

    /** Goes out at once. Cannot be taken back, so it is never repeated on a guess. */
    record ShareNow() implements ShareMode {}

    /**
     * Goes out at a time of its own.
     *
     * @param dueAt the instant; sent with the precision that the provider keeps (milliseconds on GraphQL, seconds on v1)
     */
    record CustomScheduled(Instant dueAt) implements ShareMode {
        public CustomScheduled {
            Objects.requireNonNull(dueAt, "dueAt");
        }
    }
}
