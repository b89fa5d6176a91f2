package dev.socialscheduler;

import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Listener for the progress of one {@link SocialScheduler#createPosts(List, BatchListener) createPosts} call. Use it to
 * show progress, or to keep a journal from which a killed program can resume without creating duplicates.
 *
 * <p>Methods are called sequentially on the thread that called {@code createPosts}, so implementations need not be
 * thread-safe; the next request is not sent until they return. They may call the scheduler. An exception ends
 * {@code createPosts} and is rethrown unchanged: no further request is sent and no further event follows. To find out
 * whether posts reported as {@link #sending} but not as {@link #done} exist, pass them to
 * {@link SocialScheduler#reconcile(List)}.
 */
public interface BatchListener {

    /** Listener that ignores all events. */
    BatchListener SILENT = new BatchListener() {};

    /**
     * Called before each request that creates posts, including retries, with the posts in it. If a post is reported
     * again, the latest report counts. This event does not mean that the request is sent: it may still be held back,
     * for instance because the quota is exhausted.
     *
     * <p>If this method throws, the request is not sent.
     *
     * @param posts the posts of the request, at least one
     */
    default void sending(List<Sending> posts) {}

    /**
     * Called once for each post as soon as its result is final, before the next request; also for posts that are
     * rejected without being sent. Results of one request are reported in the order of its posts.
     *
     * @param index the position of the post in the list passed to {@code createPosts}
     * @param result the result that {@code createPosts} returns for the post
     */
    default void done(int index, PostResult result) {}

    /** A post that is about to be sent. */
    final class Sending {

        private final int index;
        private final PendingOutcome pending;

        private Sending(int index, PendingOutcome pending) {
            this.index = index;
            this.pending = Objects.requireNonNull(pending, "pending");
        }

        /** Returns the event data for the post at a position in the list passed to {@code createPosts}. */
        public static Sending of(int index, PendingOutcome pending) {
            return new Sending(index, pending);
        }

        /** Returns the position of the post in the list passed to {@code createPosts}. */
        public int index() {
            return index;
        }

        /**
         * Returns the data to pass to {@link SocialScheduler#reconcile(List)} if no result follows; also valid in
         * another process.
         */
        public PendingOutcome pending() {
            return pending;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sending that && index == that.index && pending.equals(that.pending);
        }

        @Override
        public int hashCode() {
            return Objects.hash(index, pending);
        }

        @Override
        public String toString() {
            return "Sending[index=" + index + ", pending=" + pending + "]";
        }
    }
}
