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

/** A dialect whose answers are compared with what was asked: an answer about something else belongs to another request. */
public final class CheckedDialect implements Dialect {

    private final Dialect dialect;
    private final AnswerCheck check;

    /**
     * Wraps a dialect.
     *
     * @param check compares answers with requests
     */
    public CheckedDialect(Dialect dialect, AnswerCheck check) {
        this.dialect = dialect;
        this.check = check;
    }

    @Override
    public GraphQlDialect name() {
        return dialect.name();
    }

    @Override
    public Set<Capability> capabilities() {
        return dialect.capabilities();
    }

    @Override
    public GraphQlRequest<?, ?, Account> account() {
        return dialect.account();
    }

    @Override
    public GraphQlRequest<?, ?, List<Channel>> channels(OrganizationId organization, ChannelQuery query) {
        return dialect.channels(organization, query);
    }

    @Override
    public GraphQlRequest<?, ?, Channel> channel(ChannelId id) {
        return dialect.channel(id).checked(channel -> check.channel(id, channel));
    }

    @Override
    public GraphQlRequest<?, ?, Post> createPost(NewPost post, @Nullable Network network) {
        return dialect.createPost(post, network).checked(made -> check.created(post, made));
    }

    @Override
    public GraphQlRequest<?, ?, Post> post(PostId id) {
        return dialect.post(id).checked(post -> check.post(id, post));
    }

    @Override
    public GraphQlRequest<?, ?, Page<Post>> posts(Supplier<OrganizationId> organization, PostQuery query) {
        GraphQlRequest<?, ?, Page<Post>> request = dialect.posts(organization, query);
        return query.channelIds().isEmpty() ? request : request.checked(page -> check.posts(query, page));
    }

    @Override
    public GraphQlRequest<?, ?, Idea> createIdea(OrganizationId organization, NewIdea idea) {
        return dialect.createIdea(organization, idea).checked(made -> check.created(organization, made));
    }

    @Override
    public GraphQlRequest<?, ?, Post> editPost(PostId id, PostEdit edit, @Nullable Network network) {
        return dialect.editPost(id, edit, network).checked(post -> check.post(id, post));
    }

    @Override
    public GraphQlRequest<?, ?, PostId> deletePost(PostId id) {
        return dialect.deletePost(id).checked(deleted -> check.deleted(id, deleted));
    }

    @Override
    public GraphQlRequest<?, ?, Post> publishNow(PostId id) {
        return dialect.publishNow(id).checked(post -> check.post(id, post));
    }

    @Override
    public GraphQlRequest<?, ?, Post> movePost(PostId id, QueuePosition position) {
        return dialect.movePost(id, position).checked(post -> check.post(id, post));
    }

    @Override
    public GraphQlRequest<?, ?, Page<Idea>> ideas(OrganizationId organization, IdeaQuery query) {
        return dialect.ideas(organization, query);
    }

    @Override
    public GraphQlRequest<?, ?, List<DailyPostingLimit>> dailyPostingLimits(
            List<ChannelId> channels, @Nullable LocalDate date) {
        return dialect.dailyPostingLimits(channels, date).checked(limits -> check.limits(channels, limits));
    }
}
