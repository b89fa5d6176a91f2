package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One dialect of the API: its documents, and how it encodes requests and decodes responses. Never called for operations
 * that it has no capability for. Thread-safe.
 */
public interface Dialect {

    GraphQlDialect name();

    /** Returns its capabilities. */
    Set<Capability> capabilities();

    GraphQlRequest<?, ?, Account> account();

    GraphQlRequest<?, ?, List<Channel>> channels(OrganizationId organization, ChannelQuery query);

    GraphQlRequest<?, ?, Channel> channel(ChannelId id);

    /**
     * Encodes a new post.
     *
     * @param network the network of its channel, or null if nothing in the post depends on it
     */
    GraphQlRequest<?, ?, Post> createPost(NewPost post, @Nullable Network network);

    GraphQlRequest<?, ?, Post> post(PostId id);

    /**
     * Spells a query.
     *
     * @param organization whose posts; asked for only by a dialect that says so in its requests
     */
    GraphQlRequest<?, ?, Page<Post>> posts(Supplier<OrganizationId> organization, PostQuery query);

    GraphQlRequest<?, ?, Idea> createIdea(OrganizationId organization, NewIdea idea);

    default GraphQlRequest<?, ?, Post> editPost(PostId id, PostEdit edit, @Nullable Network network) {
        throw unspoken(Operation.EDIT_POST);
    }

    default GraphQlRequest<?, ?, PostId> deletePost(PostId id) {
        throw unspoken(Operation.DELETE_POST);
    }

    default GraphQlRequest<?, ?, Post> publishNow(PostId id) {
        throw unspoken(Operation.PUBLISH_NOW);
    }

    default GraphQlRequest<?, ?, Post> movePost(PostId id, QueuePosition position) {
        throw unspoken(Operation.MOVE_POST);
    }

    default GraphQlRequest<?, ?, Page<Idea>> ideas(OrganizationId organization, IdeaQuery query) {
        throw unspoken(Operation.IDEAS);
    }

    default GraphQlRequest<?, ?, List<DailyPostingLimit>> dailyPostingLimits(
            List<ChannelId> channels, @Nullable LocalDate date) {
        throw unspoken(Operation.DAILY_POSTING_LIMITS);
    }

    private IllegalStateException unspoken(Operation operation) {
        return new IllegalStateException("The dialect " + name() + " has no " + operation + ", and says so.");
    }
}
