package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostingDay;
import java.net.URI;
import java.util.List;

/**
 * Operations that only v1 offers. Obtain an instance with {@link dev.socialscheduler.SocialScheduler#unwrap}. Each
 * method makes one attempt; nothing is retried. Methods throw a {@link dev.socialscheduler.error.SchedulerException}
 * whose context names the nearest common operation. Thread-safe.
 *
 * <pre>{@code
 * List<Post> queue = scheduler.unwrap(V1Operations.class).shuffle(channel.id());
 * }</pre>
 */
public interface V1Operations {

    /** The only organization of this backend. v1 has no organizations, so the library defines it. */
    OrganizationId ORGANIZATION = new OrganizationId("v1");

    /** The name of {@link #ORGANIZATION}. */
    String ORGANIZATION_NAME = "Buffer (v1)";

    /** Shuffles the queue of a channel and returns its first 100 posts. Cannot be undone. */
    List<Post> shuffle(ChannelId channel);

    /**
     * Reorders a channel's queue and returns the queue as v1 reports it.
     *
     * @param order at least one post; v1 places the remaining posts after them
     */
    List<Post> reorder(ChannelId channel, List<PostId> order);

    /** Returns the weekly posting schedule of a channel. */
    List<PostingDay> schedule(ChannelId channel);

    /** Returns how often a URL was shared through Buffer. */
    long linkShares(URI address);
}
