package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.spi.BatchSender;
import java.util.List;

/**
 * Sends posts; one attempt each. A raw backend that needs the required capabilities of a post implements this beside
 * {@link SocialScheduler} and {@link BatchSender}, so that the guard can hand on what it has computed. Thread-safe.
 */
public interface PostSender {

    /** Returns how a raw backend sends posts. */
    static PostSender of(SocialScheduler raw) {
        return raw instanceof PostSender sender ? sender : new RawPostSender(raw);
    }

    /** Does what {@link SocialScheduler#createPost} does. */
    Post create(PostRequest request);

    /** Does what {@link BatchSender#first} does. */
    List<Integer> firstOf(List<PostRequest> requests, int most);

    /** Does what {@link BatchSender#send} does. */
    List<BatchSender.Answer> sendTogether(List<PostRequest> requests);
}
