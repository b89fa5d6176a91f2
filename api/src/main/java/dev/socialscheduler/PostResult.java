package dev.socialscheduler;

import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.util.Objects;

/** What became of one post of several: it exists, it does not, or nobody knows. */
public sealed interface PostResult {

    /**
     * The post exists.
     *
     * @param post as the provider keeps it
     */
    record Created(Post post) implements PostResult {
        public Created {
            Objects.requireNonNull(post, "post");
        }
    }

    /**
     * The post does not exist: it was refused, or never sent.
     *
     * @param reason why, and what to do
     */
    record Refused(SchedulerException reason) implements PostResult {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The request left, but no answer tells whether the post exists. Creating it again may post twice.
     *
     * @param reason what happened, and how to find out
     */
    record Unknown(OutcomeUnknownException reason) implements PostResult {
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
