package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the follow-ups of a thread. On the wire, the post itself comes first. */
final class ThreadDecoder {

    private ThreadDecoder() {}

    static List<ThreadPost> decode(PostMetadataWire.@Nullable Metadata metadata) {
        List<PostMetadataWire.ThreadItem> items = metadata == null ? null : metadata.thread();
        return items == null || items.isEmpty()
                ? List.of()
                : Wires.list(items.subList(1, items.size()), ThreadDecoder::item);
    }

    private static ThreadPost item(PostMetadataWire.ThreadItem item) {
        return ThreadPost.builder(Wires.required(item.text(), "thread.text"))
                .assets(Wires.list(item.assets(), ThreadDecoder::asset))
                .link(MetadataDecoder.link(item.linkAttachment()))
                .build();
    }

    private static Asset asset(PostWire.Asset wire) {
        URI source = Wires.requiredUri(wire.source(), "thread.assets.source");
        PostWire.AssetDetails document = wire.document();
        if (document != null) {
            String title = document.title();
            return new Asset.Document(
                    source, title == null ? "" : title, Wires.requiredUri(wire.thumbnail(), "thread.assets.thumbnail"));
        }
        PostWire.AssetDetails video = wire.video();
        if (video != null) {
            return new Asset.Video(source, null, video.title());
        }
        return new Asset.Image(source, PostDecoder.asset(wire).altText());
    }
}
