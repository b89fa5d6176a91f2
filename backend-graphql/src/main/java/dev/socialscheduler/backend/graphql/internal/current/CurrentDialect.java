package dev.socialscheduler.backend.graphql.internal.current;

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
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The provider's current schema. */
public final class CurrentDialect implements Dialect {

    /** The rules of the networks ({@code configuration}) are newer than the part of the API that is built here. */
    private static final Set<Capability> CAPABILITIES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Capability.CONFIGURATION)));

    private final PostEncoder posts = new PostEncoder(PostSpelling.CURRENT);
    private final QueryEncoder queries = new QueryEncoder(DialectWireNames.CURRENT);
    private final IdeaEncoder ideas = new IdeaEncoder(DialectWireNames.CURRENT);
    private final GraphQlDecoder decoder;

    public CurrentDialect(GraphQlDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public GraphQlDialect name() {
        return GraphQlDialect.CURRENT;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public GraphQlRequest<?, ?, Account> account() {
        return new GraphQlRequest<>(CurrentDocuments.ACCOUNT, new EnvelopeWire.None(), decoder::account);
    }

    @Override
    public GraphQlRequest<?, ?, List<Channel>> channels(OrganizationId organization, ChannelQuery query) {
        return new GraphQlRequest<>(
                CurrentDocuments.CHANNELS, queries.channels(organization, query), decoder::channels);
    }

    @Override
    public GraphQlRequest<?, ?, Channel> channel(ChannelId id) {
        return new GraphQlRequest<>(CurrentDocuments.CHANNEL, queries.id(id.value()), decoder::channel);
    }

    @Override
    public GraphQlRequest<?, ?, Post> createPost(NewPost post, @Nullable Network network) {
        return new GraphQlRequest<>(CurrentDocuments.CREATE_POST, posts.create(post, network), decoder::created);
    }

    @Override
    public GraphQlRequest<?, ?, Post> editPost(PostId id, PostEdit edit, @Nullable Network network) {
        return new GraphQlRequest<>(CurrentDocuments.EDIT_POST, posts.edit(id, edit, network), decoder::edited);
    }

    @Override
    public GraphQlRequest<?, ?, PostId> deletePost(PostId id) {
        return new GraphQlRequest<>(CurrentDocuments.DELETE_POST, queries.id(id.value()), decoder::deleted);
    }

    @Override
    public GraphQlRequest<?, ?, Post> publishNow(PostId id) {
        return new GraphQlRequest<>(CurrentDocuments.EDIT_POST, posts.publishNow(id), decoder::edited);
    }

    @Override
    public GraphQlRequest<?, ?, Post> movePost(PostId id, QueuePosition position) {
        return new GraphQlRequest<>(CurrentDocuments.MOVE_POST, posts.move(id, position), decoder::moved);
    }

    @Override
    public GraphQlRequest<?, ?, Post> post(PostId id) {
        return new GraphQlRequest<>(CurrentDocuments.POST, queries.id(id.value()), decoder::post);
    }

    @Override
    public GraphQlRequest<?, ?, Page<Post>> posts(Supplier<OrganizationId> organization, PostQuery query) {
        return new GraphQlRequest<>(CurrentDocuments.POSTS, queries.posts(organization.get(), query), decoder::posts);
    }

    @Override
    public GraphQlRequest<?, ?, Idea> createIdea(OrganizationId organization, NewIdea idea) {
        return new GraphQlRequest<>(
                CurrentDocuments.CREATE_IDEA, ideas.create(organization, idea), decoder::ideaCreated);
    }

    @Override
    public GraphQlRequest<?, ?, Page<Idea>> ideas(OrganizationId organization, IdeaQuery query) {
        return new GraphQlRequest<>(CurrentDocuments.IDEAS, queries.ideas(organization, query), decoder::ideas);
    }

    @Override
    public GraphQlRequest<?, ?, List<DailyPostingLimit>> dailyPostingLimits(
            List<ChannelId> channels, @Nullable LocalDate date) {
        return new GraphQlRequest<>(
                CurrentDocuments.DAILY_POSTING_LIMITS,
                queries.dailyPostingLimits(channels, date),
                decoder::dailyPostingLimits);
    }
}
