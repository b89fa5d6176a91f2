package dev.socialscheduler.error;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the provider stored the post but failed to publish it, or reports it as failed from the start. The post
 * exists, so the call is never retried: creating it again would leave two. Its {@link #outcome()} is
 * {@link Outcome#APPLIED}.
 */
public final class PostFailedException extends SchedulerException {

    private static final long serialVersionUID = 1;

    private final String postId;
    private final transient @Nullable Post post;

    /**
     * Creates an exception.
     *
     * @param post the post as stored by the provider
     * @param failure the reason, with {@link Outcome#APPLIED}
     */
    public PostFailedException(Post post, Failure failure) {
        super(failure);
        if (failure.outcome() != Outcome.APPLIED) {
            throw new IllegalArgumentException("The post exists, so the outcome is APPLIED.");
        }
        this.post = Objects.requireNonNull(post, "post");
        this.postId = post.id().value();
    }

    /** Returns the id of the post. */
    public PostId postId() {
        return new PostId(postId);
    }

    /** Returns the post as stored by the provider; empty after this exception was serialized. */
    public Optional<Post> post() {
        return Optional.ofNullable(post);
    }
}
