package dev.socialscheduler.spi;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Implemented by a raw backend, in addition to {@link dev.socialscheduler.SocialScheduler}, if its service can return
 * several posts by id in one request. The guard around the backend uses it to split the ids of a call into requests,
 * and retries failed requests. Thread-safe.
 */
public interface BatchReader {

    /**
     * Returns the number of posts to read in the next request. If it is 1, the guard calls {@code post} instead. Sends
     * no request.
     *
     * @param wanted the maximum, at least one
     */
    int readable(int wanted);

    /**
     * Reads posts in one request; one attempt.
     *
     * @param ids the ids, at least two, without duplicates
     * @return the posts that exist, and an empty value for each that does not; ids that are not in the map are
     *     requested again. An empty map if the service rejected these posts as a group: {@link #readable} then returns
     *     a smaller number
     * @throws dev.socialscheduler.error.NotFoundException if one of the posts does not exist and the service does not
     *     report which one
     * @throws SchedulerException if the request failed
     */
    Map<PostId, Optional<Post>> read(List<PostId> ids);
}
