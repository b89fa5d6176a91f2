package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.error.ForeignAnswerException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether the post in the answer to a create is the one that was asked for, or that of another request. What the
 * provider may store differently is not decided here.
 */
public final class AnsweredPost {

    private AnsweredPost() {}

    /**
     * Returns the post of an answer that something else proves to be that of the request: only another channel shows
     * the contrary.
     *
     * @throws ForeignAnswerException if it is not ours
     */
    public static Post proven(NewPost asked, Post answered) {
        if (!PostDifference.CHANNEL.isSame(asked, answered)) {
            throw foreign(Set.of(PostDifference.CHANNEL));
        }
        return answered;
    }

    /**
     * Returns the post of an answer that nothing but its content proves to be that of the request.
     *
     * @throws ForeignAnswerException if it is not ours: if there is any difference
     */
    public static Post unproven(NewPost asked, Post answered) {
        Set<PostDifference> differences = PostDifference.between(asked, answered);
        if (!differences.isEmpty()) {
            throw foreign(differences);
        }
        return answered;
    }

    private static ForeignAnswerException foreign(Set<PostDifference> differences) {
        return new ForeignAnswerException("it contains a post that differs from the requested one in "
                + differences.stream().map(PostDifference::title).collect(Collectors.joining(", ")));
    }
}
