package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.AssetEncoder;
import dev.socialscheduler.backend.graphql.internal.current.MetadataEncoder;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.CreatePostInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encodes new posts in the dialect gateway. Its description has no shape for assets and no way to the front of the
 * queue; its capabilities exclude both, so neither arrives here.
 */
final class GatewayPostEncoder {

    Input<CreatePostInput> create(NewPost post, @Nullable Network network) {
        ShareMode mode = post.shareMode();
        return new Input<>(new CreatePostInput(
                post.channelId().value(),
                schedulingType(post),
                mode instanceof ShareMode.ShareNow ? "share" : "queue",
                mode instanceof ShareMode.CustomScheduled custom ? Wires.time(custom.dueAt()) : null,
                post.text().isEmpty() ? null : post.text(),
                null,
                network == null ? null : metadata(post, network),
                Wires.listOrNull(post.tagIds(), TagId::value),
                Wires.text(post.ideaId()),
                post.source(),
                post.aiAssisted() ? true : null,
                null,
                null));
    }

    private static String schedulingType(NewPost post) {
        if (post.draft()) {
            return "draft";
        }
        return post.shareMode() instanceof ShareMode.ShareNow ? "now" : "scheduled";
    }

    /** A thread holds only its follow-ups, without the post itself. */
    private static MetadataInputWire.Metadata metadata(NewPost post, Network network) {
        List<MetadataInputWire.ThreadItem> thread =
                Wires.listOrNull(post.thread(), item -> new MetadataInputWire.ThreadItem(item.text(), null, null));
        Asset.Link link = AssetEncoder.link(post.assets());
        return new MetadataEncoder(thread, link).encode(network, post.metadata());
    }
}
