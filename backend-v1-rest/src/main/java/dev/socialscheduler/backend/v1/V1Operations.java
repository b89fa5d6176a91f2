package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostingDay;
import java.net.URI;
import java.util.List;

/**
 * What only v1 has; from {@link dev.socialscheduler.SocialScheduler#unwrap}. Raw: one attempt a call, nothing is
 * repeated. Thread-safe.
 *
 * <pre>{@code
 * List<Post> queue = scheduler.unwrap(V1Operations.class).shuffle(channel.id());
 * }</pre>
 */
public interface V1Operations {

    /** The one organization of this backend; v1 knows none, so it is made up here. */
    OrganizationId ORGANIZATION = new OrganizationId("v1");

    /** What {@link #ORGANIZATION} is called. */
    String ORGANIZATION_NAME = "Buffer (v1)";

    /** Puts the queue of a channel into random order and returns its first hundred posts. Cannot be taken back. */
    List<Post> shuffle(ChannelId channel);

    /**
     * Puts posts of a channel's queue into an order and returns what v1 answers, which is the queue.
     *
     * @param order at least one post; what is not named comes behind, as v1 sees fit
     */
    List<Post> reorder(ChannelId channel, List<PostId> order);

    /** Returns the slots of a channel's week. */
    List<PostingDay> schedule(ChannelId channel);

    /** Returns how often an address was shared through Buffer. */
    long linkShares(URI address);
}
