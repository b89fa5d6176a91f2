package dev.socialscheduler.spi;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a raw backend implements beside {@link dev.socialscheduler.SocialScheduler} if its service tells of several
 * posts by id in one request. Whoever guards the backend cuts the ids of a call into requests by it and repeats what
 * failed. Thread-safe.
 */
public interface BatchReader {

    /**
     * Returns how many posts the next request asks for. If it is 1, the post is read by {@code post}. Costs nothing.
     *
     * @param wanted how many at most, at least one
     */
    int readable(int wanted);

    /**
     * Reads posts in one request; one attempt.
     *
     * @param ids at least two, each once
     * @return the posts that are there, and nothing in place of those that are not; an id that is not in it is asked
     *     for again. Empty if the service refused to tell of these posts together: then {@link #readable} says fewer
     * @throws dev.socialscheduler.error.NotFoundException if one of them is not there and the service does not tell
     * which
     * @throws SchedulerException if the request failed
     */
    Map<PostId, Optional<Post>> read(List<PostId> ids);
}
