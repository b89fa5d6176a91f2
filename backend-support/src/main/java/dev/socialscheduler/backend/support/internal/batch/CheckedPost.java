package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Validation;
import dev.socialscheduler.error.SchedulerException;
import org.jspecify.annotations.Nullable;

/**
 * A post with everything that was found out about it before it is sent: computed once, then handed on.
 *
 * @param refusal why the post is not sent, or null if it may be
 */
public record CheckedPost(
        PostRequest request, Validation found, @Nullable SchedulerException refusal) {

    public NewPost post() {
        return request.post();
    }

    /**
     * Returns the post if it may be sent.
     *
     * @throws SchedulerException if it may not
     */
    public CheckedPost accepted() {
        if (refusal != null) {
            throw refusal;
        }
        return this;
    }
}
