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
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWords;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts of the dialect gateway, wire to domain. It tells no labels, metadata, threads, figures and reasons of failure. */
final class GatewayPostDecoder {

    private GatewayPostDecoder() {}

    static Post decode(GatewayWire.Post post) {
        String service = Wires.textOrEmpty(post.channelService());
        String status = Wires.required(post.status(), "post.status");
        String via = Wires.textOrEmpty(post.via());
        String ideaId = post.ideaId();
        return new Post(
                new PostId(Wires.required(post.id(), "post.id")),
                new ChannelId(Wires.required(post.channelId(), "post.channelId")),
                DialectWords.network(service),
                service,
                DialectWords.status(status),
                status,
                Wires.textOrEmpty(post.text()),
                timing(post),
                PostVia.of(via),
                via,
                null,
                Wires.list(post.assets(), GatewayPostDecoder::asset),
                null,
                List.of(),
                List.of(),
                ideaId == null ? null : new IdeaId(ideaId),
                PostDecoder.author(post.author()),
                post.externalLink(),
                null,
                List.of(),
                new LinkedHashSet<>(Wires.list(post.allowedActions(), action -> action)),
                List.of());
    }

    private static Post.Timing timing(GatewayWire.Post post) {
        Instant dueAt = Wires.time(post.dueAt(), "post.dueAt");
        return new Post.Timing(
                mode(post, dueAt),
                dueAt,
                Wires.time(post.sentAt(), "post.sentAt"),
                Wires.requiredTime(post.createdAt(), "post.createdAt"),
                Wires.time(post.updatedAt(), "post.updatedAt"));
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
        return new PostAsset(AssetType.of(type), type, url, null, null, null, null, null, null);
    }
}
