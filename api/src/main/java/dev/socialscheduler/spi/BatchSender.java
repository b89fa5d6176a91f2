package dev.socialscheduler.spi;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a raw backend implements beside {@link dev.socialscheduler.SocialScheduler} if its service takes several new
 * posts in one request. Whoever guards the backend cuts the posts of a call into requests by it, and does everything
 * else: checks, repeats, looks for what was lost. Thread-safe.
 */
public interface BatchSender {

    /**
     * Returns which of some posts go into the first request, by their positions: ascending, beginning with 0. Posts
     * of one channel keep their order. If it is 0 alone, the post is sent by {@code createPost}. Costs nothing.
     *
     * @param posts what is still to be sent, at least one post
     * @param most how many at most, at least one
     */
    List<Integer> first(List<NewPost> posts, int most);

    /**
     * Sends posts in one request; one attempt.
     *
     * @return the result of each, in order; or nothing at all if the service rejected the posts as a group and has
     *     made none of them: then {@link #first} proposes fewer
     * @throws SchedulerException if the whole request failed; its outcome holds for all posts
     */
    List<Answer> send(List<NewPost> posts);

    /**
     * What became of one post: it was made, or a failure tells why not. A failure whose outcome is {@link
     * Outcome#UNKNOWN} says that nobody knows.
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

        /** The post was made. */
        public static Answer made(Post post) {
            return new Answer(Objects.requireNonNull(post, "post"), null, true);
        }

        /** The post was not made, or nobody knows. */
        public static Answer failed(SchedulerException failure) {
            return new Answer(null, Objects.requireNonNull(failure, "failure"), false);
        }

        /** The service has answered, but not for this post: it is looked for, and if it is not there it goes alone. */
        public static Answer untold(SchedulerException failure) {
            return new Answer(null, Objects.requireNonNull(failure, "failure"), true);
        }

        /** Returns the post, or null if there is a failure. */
        public @Nullable Post post() {
            return post;
        }

        /** Returns why the post was not made, or null if it was. */
        public @Nullable SchedulerException failure() {
            return failure;
        }

        /**
         * Returns whether the service is done with it even if nobody knows: if it is not there now, it never will be.
         */
        public boolean isOver() {
            return isOver;
        }
    }
}
