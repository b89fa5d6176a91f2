package dev.socialscheduler.emulator.world;

/**
 * The operations that change posts. Each is atomic and thread-safe. A {@link ServiceException} means that nothing has
 * changed. The first argument is the account that makes the request.
 */
public interface Publishing {
    /** Creates a post: a draft, a post that waits for approval, or a scheduled one. */
    Post createPost(String accountId, PostRequest request);

    /** Edits a post that has not been sent yet. Omitted fields stay as they are. */
    Post editPost(String accountId, PostEdit edit);

    /** Deletes a post in any state. */
    Post deletePost(String accountId, String postId);

    /** Moves a queued post to the front or to the end of the queue. Its content is not checked again. */
    Post movePost(String accountId, String postId, boolean toTop);

    /** Publishes a waiting post immediately; the posts behind it in the queue move up. */
    Post sharePost(String accountId, String postId);
}
