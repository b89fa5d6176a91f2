package dev.socialscheduler.emulator.world;

/**
 * The verbs that change posts. Each is atomic, safe to call from any thread, and throws {@link ServiceException} without having
 * changed anything. The first argument is the account that asks.
 */
public interface Publishing {
    /** Makes a post: a draft, one that waits for approval, or one with a time. */
    Post createPost(String accountId, PostRequest request);

    /** Changes a post that was not sent yet. What the edit leaves out stays as it is. */
    Post editPost(String accountId, PostEdit edit);

    /** Removes a post in any state. */
    Post deletePost(String accountId, String postId);

    /** Moves a queued post to the front or behind all others. Its content is not looked at again. */
    Post movePost(String accountId, String postId, boolean toTop);

    /** Publishes a waiting post at once; those behind it in the queue move up. */
    Post sharePost(String accountId, String postId);
}
