package dev.socialscheduler.spi;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a raw backend, in addition to {@link dev.socialscheduler.SocialScheduler}, if its service can create
 * several posts in one request. The guard around the backend uses it to split the posts of a call into requests, and
 * does the rest: it validates, retries and reconciles. Thread-safe.
 */
public interface BatchSender {

    /**
     * Selects the posts of the next request and returns their positions, in ascending order and starting with 0. Posts
     * of one channel keep their order. If only 0 is returned, the guard calls {@code createPost} instead. Sends no
     * request.
     *
     * @param posts the remaining posts, at least one
     * @param most the maximum, at least one
     */
    List<Integer> first(List<NewPost> posts, int most);

    /**
     * Sends posts in one request; one attempt.
     *
     * @return the result of each post, in order; or an empty list if the service rejected the posts as a group and
     *     created none of them: {@link #first} then selects fewer
     * @throws SchedulerException if the whole request failed; its outcome applies to all posts
     */
    List<Answer> send(List<NewPost> posts);

    /**
     * Result for one post: the created post or a failure. If the outcome of the failure is {@link Outcome#UNKNOWN}, it
     * is unknown whether the post was created.
     */
    final class Answer {

        private final @Nullable Post post;
        private final @Nullable SchedulerException failure;
        private final boolean isOver;

        private Answer(@Nullable Post post, @Nullable SchedulerException failure, boolean isOver) {
            this.post = post;
            this.failure = failure;
            this.isOver = isOver;
        }

        /** Returns the result for a created post. */
        public static Answer made(Post post) {
            return new Answer(Objects.requireNonNull(post, "post"), null, true);
        }

        /** Returns the result for a post that was not created, or whose outcome is unknown. */
        public static Answer failed(SchedulerException failure) {
            return new Answer(null, Objects.requireNonNull(failure, "failure"), false);
        }

        /**
         * Returns the result for a post that is missing in the response: the guard looks it up, and sends it alone if
         * it does not exist.
         */
        public static Answer untold(SchedulerException failure) {
            return new Answer(null, Objects.requireNonNull(failure, "failure"), true);
        }

        /** Returns the post, or null if there is a failure. */
        public @Nullable Post post() {
            return post;
        }

        /** Returns the failure, or null if the post was created. */
        public @Nullable SchedulerException failure() {
            return failure;
        }

        /**
         * Returns whether the service has finished processing the post, even if its outcome is unknown: if it does not
         * exist now, it never will.
         */
        public boolean isOver() {
            return isOver;
        }
    }
}
