package dev.socialscheduler;

import java.util.Objects;

/** What is known now of a call whose answer was lost. */
public sealed interface Reconciliation {

    /**
     * The call had its effect on a post: it was created, changed or published.
     *
     * @param post as the provider keeps it now
     */
    record PostFound(Post post) implements Reconciliation {
        public PostFound {
            Objects.requireNonNull(post, "post");
        }
    }

    /**
     * The idea was created.
     *
     * @param idea as the provider keeps it now
     */
    record IdeaFound(Idea idea) implements Reconciliation {
        public IdeaFound {
            Objects.requireNonNull(idea, "idea");
        }
    }

    /**
     * The post that was to be deleted is gone.
     *
     * @param id the post
     */
    record PostGone(PostId id) implements Reconciliation {
        public PostGone {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Nothing shows that the call had an effect. A request that got lost on its way may still arrive within minutes of
     * having been sent; after that the call may be made again.
     */
    record NoTrace() implements Reconciliation {}

    /** Returns whether the call is known to have had its effect. */
    default boolean tookEffect() {
        return !(this instanceof NoTrace);
    }
}
