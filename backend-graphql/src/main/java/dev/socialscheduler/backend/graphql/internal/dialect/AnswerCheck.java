package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.backend.support.internal.error.ForeignAnswerException;
import dev.socialscheduler.backend.support.internal.recovery.AnsweredPost;
import java.util.List;

/**
 * Compares answers with what was asked. Every method returns the answer, or throws a {@link ForeignAnswerException} if it
 * belongs to another request. Thread-safe.
 */
public final class AnswerCheck {

    private final boolean isProven;

    /**
     * Creates a check.
     *
     * @param isProven whether something else proves to which request an answer belongs, so that a created post whose
     *     content differs is one that the provider stored differently
     */
    public AnswerCheck(boolean isProven) {
        this.isProven = isProven;
    }

    Post created(NewPost asked, Post answered) {
        return isProven ? AnsweredPost.proven(asked, answered) : AnsweredPost.unproven(asked, answered);
    }

    Post post(PostId asked, Post answered) {
        same("post", asked, answered.id());
        return answered;
    }

    PostId deleted(PostId asked, PostId answered) {
        same("post", asked, answered);
        return answered;
    }

    Channel channel(ChannelId asked, Channel answered) {
        same("channel", asked, answered.id());
        return answered;
    }

    Idea created(OrganizationId asked, Idea answered) {
        same("organization", asked, answered.organizationId());
        return answered;
    }

    Page<Post> posts(PostQuery asked, Page<Post> answered) {
        for (Post post : answered.items()) {
            if (!asked.channelIds().contains(post.channelId())) {
                throw other("channel", post.channelId());
            }
        }
        return answered;
    }

    List<DailyPostingLimit> limits(List<ChannelId> asked, List<DailyPostingLimit> answered) {
        for (DailyPostingLimit limit : answered) {
            if (!asked.contains(limit.channelId())) {
                throw other("channel", limit.channelId());
            }
        }
        return answered;
    }

    private static void same(String kind, Object asked, Object answered) {
        if (!asked.equals(answered)) {
            throw other(kind, answered);
        }
    }

    private static ForeignAnswerException other(String kind, Object id) {
        return new ForeignAnswerException("it is about the " + kind + " " + id + ", which was not requested");
    }
}
