package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.ThreadItem;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.ThreadItemLink;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.ThreadItemMetadata;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Encodes threads. */
final class ThreadEncoder {

    private final Network network;
    private final AssetEncoder assets;

    ThreadEncoder(Network network, AssetEncoder assets) {
        this.network = network;
        this.assets = assets;
    }

    /** The API requires the whole thread, with the unchanged post as its first item. */
    @Nullable
    List<ThreadItem> encode(ThreadPost root, List<ThreadPost> followUps) {
        return followUps.isEmpty()
                ? null
                : Stream.concat(Stream.of(root), followUps.stream())
                        .map(this::encode)
                        .toList();
    }

    private ThreadItem encode(ThreadPost item) {
        Asset.Link link = item.link() == null ? AssetEncoder.link(item.assets()) : item.link();
        return assets.holdsLinks()
                ? new ThreadItem(item.text(), assets.encodeItem(withLink(item)), null)
                : new ThreadItem(item.text(), assets.encodeItem(item.assets()), link == null ? null : metadata(link));
    }

    private static List<Asset> withLink(ThreadPost item) {
        return Stream.concat(item.assets().stream(), Stream.ofNullable(item.link()))
                .toList();
    }

    private ThreadItemMetadata metadata(Asset.Link link) {
        ThreadItemLink encoded = new ThreadItemLink(MetadataEncoder.link(link));
        return network == Network.BLUESKY
                ? new ThreadItemMetadata(encoded, null)
                : new ThreadItemMetadata(null, encoded);
    }
}
