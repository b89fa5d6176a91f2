package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.AccountDecoder;
import dev.socialscheduler.backend.graphql.internal.current.AccountWire;
import dev.socialscheduler.backend.graphql.internal.current.PageDecoder;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import dev.socialscheduler.backend.graphql.internal.lookup.Networks;
import dev.socialscheduler.error.ErrorContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Decodes responses in the dialect gateway, one method per operation. */
public final class GatewayDecoder {

    private final GraphQlErrorMapper errors;
    private final Networks networks;

    public GatewayDecoder(GraphQlErrorMapper errors, Networks networks) {
        this.errors = errors;
        this.networks = networks;
    }

    /** An account includes the channels of its organizations, which saves the lookup of their networks. */
    Account account(AccountWire.Data data, ErrorContext context) {
        AccountWire.Account account = Wires.required(data.account(), "account");
        for (AccountWire.Organization organization : Wires.list(account.organizations(), each -> each)) {
            Wires.list(organization.channels(), each -> each).forEach(this::remember);
        }
        return AccountDecoder.decode(account);
    }

    private void remember(AccountWire.Channel channel) {
        if (channel.id() != null && channel.service() != null) {
            networks.remember(new ChannelId(channel.id()), DialectWireNames.network(channel.service()));
        }
    }

    List<Channel> channels(GatewayWire.ChannelsData data, ErrorContext context) {
        return Wires.list(Wires.required(data.channels(), "channels"), GatewayChannelDecoder::decode);
    }

    Channel channel(GatewayWire.ChannelData data, ErrorContext context) {
        return GatewayChannelDecoder.decode(Wires.required(data.channel(), "channel"));
    }

    Post post(GatewayWire.PostData data, ErrorContext context) {
        return GatewayPostDecoder.decode(Wires.required(data.post(), "post"));
    }

    Page<Post> posts(GatewayWire.PostsData data, ErrorContext context) {
        GatewayWire.Posts posts = Wires.required(data.posts(), "posts");
        List<Post> items = Wires.list(
                posts.edges(), edge -> GatewayPostDecoder.decode(Wires.required(edge.node(), "posts.edges.node")));
        return Page.builder(items)
                .next(PageDecoder.next(posts.pageInfo(), context))
                .build();
    }

    Post created(GatewayWire.CreatePostData data, ErrorContext context) {
        GatewayWire.Post payload = Wires.required(data.createPost(), "payload");
        if (payload.id() == null && !"Post".equals(payload.__typename())) {
            throw errors.refusal(payload, context);
        }
        return GatewayPostDecoder.decode(payload);
    }

    Idea ideaCreated(GatewayWire.CreateIdeaData data, ErrorContext context) {
        GatewayWire.Idea payload = Wires.required(data.createIdea(), "createIdea");
        if (payload.id() == null && !"Idea".equals(payload.__typename())) {
            throw errors.refusal(payload, context);
        }
        Instant createdAt = Wires.requiredTime(payload.createdAt(), "idea.createdAt");
        Instant updatedAt = Wires.time(payload.updatedAt(), "idea.updatedAt");
        return Idea.builder(
                        new IdeaId(Wires.required(payload.id(), "idea.id")),
                        new OrganizationId(Wires.required(payload.organizationId(), "idea.organizationId")),
                        createdAt)
                .title(payload.title())
                .text(payload.text())
                .updatedAt(Objects.requireNonNullElse(updatedAt, createdAt))
                .build();
    }
}
