package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Idea;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schema that the gateway documents: fewer operations, all with different arguments. */
public final class GatewayDialect implements Dialect {

    private static final Set<Capability> CAPABILITIES = Set.of(
            Capability.DRAFTS,
            Capability.THREADS,
            Capability.NETWORK_METADATA,
            Capability.RETWEETS,
            Capability.TAGS,
            Capability.LINK_CARDS,
            Capability.LINK_TEXTS,
            Capability.POST_ORIGIN,
            Capability.LIST_ANY_STATUS,
            Capability.CREATE_IDEAS);

    private final GatewayPostEncoder posts = new GatewayPostEncoder();
    private final GatewayQueryEncoder queries = new GatewayQueryEncoder();
    private final GatewayDecoder decoder;

    public GatewayDialect(GatewayDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public GraphQlDialect name() {
        return GraphQlDialect.GATEWAY;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public GraphQlRequest<?, ?, Account> account() {
        return new GraphQlRequest<>(GatewayDocuments.ACCOUNT, new EnvelopeWire.None(), decoder::account);
    }

    @Override
    public GraphQlRequest<?, ?, List<Channel>> channels(OrganizationId organization, ChannelQuery query) {
        return new GraphQlRequest<>(
                GatewayDocuments.CHANNELS, new GatewayWire.OfOrganization(organization.value()), decoder::channels);
    }

    @Override
    public GraphQlRequest<?, ?, Channel> channel(ChannelId id) {
        return new GraphQlRequest<>(GatewayDocuments.CHANNEL, new GatewayWire.OfChannel(id.value()), decoder::channel);
    }

    @Override
    public GraphQlRequest<?, ?, Post> createPost(NewPost post, @Nullable Network network) {
        return new GraphQlRequest<>(GatewayDocuments.CREATE_POST, posts.create(post, network), decoder::created);
    }

    @Override
    public GraphQlRequest<?, ?, Post> post(PostId id) {
        return new GraphQlRequest<>(GatewayDocuments.POST, new GatewayWire.OfPost(id.value()), decoder::post);
    }

    @Override
    public GraphQlRequest<?, ?, Page<Post>> posts(Supplier<OrganizationId> organization, PostQuery query) {
        return new GraphQlRequest<>(GatewayDocuments.POSTS, queries.posts(query), decoder::posts);
    }

    @Override
    public GraphQlRequest<?, ?, Idea> createIdea(OrganizationId organization, NewIdea idea) {
        return new GraphQlRequest<>(
                GatewayDocuments.CREATE_IDEA, queries.idea(organization, idea), decoder::ideaCreated);
    }
}
