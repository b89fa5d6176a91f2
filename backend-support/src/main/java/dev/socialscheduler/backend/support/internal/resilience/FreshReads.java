package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;

/**
 * Lists posts so that the absence of a post from the list proves something. A raw backend implements this beside
 * {@link SocialScheduler} if nothing else proves that a list is the response to its request; it then reads the list over
 * a connection of its own. Thread-safe.
 */
@FunctionalInterface
public interface FreshReads {

    /** Returns how a raw backend lists posts for a lookup. */
    static FreshReads of(SocialScheduler raw) {
        return raw instanceof FreshReads fresh ? fresh : raw::posts;
    }

    /** Does what {@link SocialScheduler#posts} does. */
    Page<Post> postsAfresh(PostQuery query);
}
