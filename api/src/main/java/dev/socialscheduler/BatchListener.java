package dev.socialscheduler;

import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hears how the posts of one {@link SocialScheduler#createPosts(List, BatchListener) createPosts} go: to show progress, or
 * to keep a journal by which a program that was killed goes on without making a post twice.
 *
 * <p>Called by the thread that called {@code createPosts}, one call after the other, so it need not be thread-safe; the
 * next request waits for it. It may call the scheduler. Whatever it throws ends {@code createPosts} and comes out of it as
 * it is: nothing more is sent and nothing more is told. Of the posts that were told as {@link #sending} and not as
 * {@link #done}, {@link SocialScheduler#reconcile(List)} finds out what became of them.
 */
public interface BatchListener {

    /** Hears nothing. */
    BatchListener SILENT = new BatchListener() {};

    /**
     * Some posts are about to be sent, in one request. Called before each request that creates posts, also before a
     * repeated one, with the posts that are in it; if a post is told again, what is told last counts. That a post was told
     * does not mean that its request left: it may be held back, for instance because the quota is used up.
     *
     * <p>If it throws, nothing of this request is sent.
     *
     * @param posts the posts of the request, at least one
     */
    default void sending(List<Sending> posts) {}

    /**
     * It is known for good what became of a post. Called once for each post, as soon as nothing can change the result any
     * more: before the next request, for those that were refused unsent as well, and for what one request made in the order
     * of the posts.
     *
     * @param index the position of the post in the list that was given to {@code createPosts}
     * @param result what {@code createPosts} will return for it
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

        /** Returns a post that is about to be sent, by its position in the list that was given to {@code createPosts}. */
        public static Sending of(int index, PendingOutcome pending) {
            return new Sending(index, pending);
        }

        /** Returns its position in the list that was given to {@code createPosts}. */
        public int index() {
            return index;
        }

        /**
         * Returns what to give to {@link SocialScheduler#reconcile(List)} if nothing more is heard of it, in another
         * process too.
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
