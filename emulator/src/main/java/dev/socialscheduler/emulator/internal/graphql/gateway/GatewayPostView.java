package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.MetadataView;
import dev.socialscheduler.emulator.internal.graphql.current.PostView;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type {@code Post} in the dialect of the gateway, as the requesting account sees it. */
final class GatewayPostView {
    private final Catalog catalog;
    private final String accountId;

    GatewayPostView(Catalog catalog, String accountId) {
        this.catalog = catalog;
        this.accountId = accountId;
    }

    View of(Post post) {
        return new PostView(catalog, accountId)
                .of(post)
                .with("status", GatewayWireNames.status(post.status()))
                .with("schedulingType", GatewayWireNames.schedulingType(post))
                .with("shareMode", GatewayWireNames.shareMode(post))
                .late("channel", () -> GatewayChannelView.of(channel(post)))
                .late("metadata", () -> metadata(post));
    }

    // a thread is returned as it was received: without the post itself
    private @Nullable View metadata(Post post) {
        Content content = post.content();
        List<ThreadItem> thread = content.thread();
        List<ThreadItem> followUps = thread.isEmpty() ? thread : thread.subList(1, thread.size());
        return MetadataView.of(
                post.network(),
                new Content(content.text(), content.assets(), followUps, content.metadata()),
                channel(post));
    }

    private Channel channel(Post post) {
        return catalog.channel(accountId, post.channelId());
    }
}
