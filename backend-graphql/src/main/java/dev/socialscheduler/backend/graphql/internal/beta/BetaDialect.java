package dev.socialscheduler.backend.graphql.internal.beta;

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
import dev.socialscheduler.backend.graphql.internal.current.CurrentDialect;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.GraphQlDecoder;
import dev.socialscheduler.backend.graphql.internal.current.IdeaEncoder;
import dev.socialscheduler.backend.graphql.internal.current.PostEncoder;
import dev.socialscheduler.backend.graphql.internal.current.PostSpelling;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The provider's schema until May 2026, as a description of that time spells it: assets by type, and other names for
 * ids, custom times, statuses and networks. Everything else is as in the current dialect.
 */
public final class BetaDialect implements Dialect {

    private static final Set<Capability> CAPABILITIES = Set.copyOf(EnumSet.complementOf(EnumSet.of(
            Capability.CONFIGURATION,
            Capability.ASSET_ORDER,
            Capability.LINK_TEXTS,
            Capability.LINK_THUMBNAILS,
            Capability.LIST_SENDING)));

    private final PostEncoder posts = new PostEncoder(PostSpelling.BETA);
    private final BetaQueryEncoder queries = new BetaQueryEncoder();
    private final IdeaEncoder ideas = new IdeaEncoder(DialectWireNames.BETA);
    private final GraphQlDecoder decoder;
    private final Dialect current;

    public BetaDialect(GraphQlDecoder decoder) {
        this.decoder = decoder;
        this.current = new CurrentDialect(decoder);
    }

    @Override
    public GraphQlDialect name() {
        return GraphQlDialect.BETA;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public GraphQlRequest<?, ?, Account> account() {
        return current.account();
    }

    @Override
    public GraphQlRequest<?, ?, List<Channel>> channels(OrganizationId organization, ChannelQuery query) {
        return new GraphQlRequest<>(BetaDocuments.CHANNELS, queries.channels(organization, query), decoder::channels);
    }

    @Override
    public GraphQlRequest<?, ?, Channel> channel(ChannelId id) {
        return new GraphQlRequest<>(BetaDocuments.CHANNEL, queries.channel(id), decoder::channel);
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
        return new GraphQlRequest<>(BetaDocuments.DELETE_POST, queries.post(id), decoder::deleted);
    }

    @Override
    public GraphQlRequest<?, ?, Post> publishNow(PostId id) {
        return current.publishNow(id);
    }

    @Override
    public GraphQlRequest<?, ?, Post> movePost(PostId id, QueuePosition position) {
        return current.movePost(id, position);
    }

    @Override
    public GraphQlRequest<?, ?, Post> post(PostId id) {
        return current.post(id);
    }

    @Override
    public GraphQlRequest<?, ?, Page<Post>> posts(Supplier<OrganizationId> organization, PostQuery query) {
        return new GraphQlRequest<>(BetaDocuments.POSTS, queries.posts(organization.get(), query), decoder::posts);
    }

    @Override
    public GraphQlRequest<?, ?, Idea> createIdea(OrganizationId organization, NewIdea idea) {
        return new GraphQlRequest<>(
                CurrentDocuments.CREATE_IDEA, ideas.create(organization, idea), decoder::ideaCreated);
    }

    @Override
    public GraphQlRequest<?, ?, Page<Idea>> ideas(OrganizationId organization, IdeaQuery query) {
        return current.ideas(organization, query);
    }

    @Override
    public GraphQlRequest<?, ?, List<DailyPostingLimit>> dailyPostingLimits(
            List<ChannelId> channels, @Nullable LocalDate date) {
        return current.dailyPostingLimits(channels, date);
    }
}
