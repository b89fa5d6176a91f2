package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostDecoder;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.Instant;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** Decodes posts of the dialect gateway, which omits tags, metadata, threads, metrics and failure reasons. */
final class GatewayPostDecoder {

    private GatewayPostDecoder() {}

    static Post decode(GatewayWire.Post post) {
        String service = Wires.textOrEmpty(post.channelService());
        String status = Wires.required(post.status(), "post.status");
        String via = Wires.textOrEmpty(post.via());
        String ideaId = post.ideaId();
        return Post.builder(
                        new PostId(Wires.required(post.id(), "post.id")),
                        new ChannelId(Wires.required(post.channelId(), "post.channelId")),
                        timing(post))
                .network(DialectWireNames.network(service))
                .networkWireName(service)
                .status(DialectWireNames.status(status))
                .statusWireName(status)
                .text(Wires.textOrEmpty(post.text()))
                .via(PostVia.of(via))
                .viaWireName(via)
                .assets(Wires.list(post.assets(), GatewayPostDecoder::asset))
                .ideaId(ideaId == null ? null : new IdeaId(ideaId))
                .author(PostDecoder.author(post.author()))
                .externalLinkText(post.externalLink())
                .allowedActions(new LinkedHashSet<>(Wires.list(post.allowedActions(), action -> action)))
                .build();
    }

    private static Post.Timing timing(GatewayWire.Post post) {
        Instant dueAt = Wires.time(post.dueAt(), "post.dueAt");
        return Post.Timing.builder(Wires.requiredTime(post.createdAt(), "post.createdAt"))
                .shareMode(mode(post, dueAt))
                .dueAt(dueAt)
                .sentAt(Wires.time(post.sentAt(), "post.sentAt"))
                .updatedAt(Wires.time(post.updatedAt(), "post.updatedAt"))
                .build();
    }

    private static @Nullable ShareMode mode(GatewayWire.Post post, @Nullable Instant dueAt) {
        if (Wires.isTrue(post.sharedNow())) {
            return new ShareMode.ShareNow();
        }
        return Wires.isTrue(post.isCustomScheduled()) && dueAt != null ? new ShareMode.CustomScheduled(dueAt) : null;
    }

    private static PostAsset asset(GatewayWire.Asset asset) {
        String type = Wires.textOrEmpty(asset.type());
        String url = Wires.required(asset.url(), "asset.url");
        return PostAsset.builder(AssetType.of(type), url).typeWireName(type).build();
    }
}
