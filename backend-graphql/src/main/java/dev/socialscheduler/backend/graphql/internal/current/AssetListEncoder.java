package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.AssetInput;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.Assets;
import java.time.Duration;
import java.util.List;

/** Encodes assets as one list in their given order, as the provider currently does, without links. */
final class AssetListEncoder implements AssetEncoder {

    @Override
    public Assets encode(List<Asset> assets) {
        return new PostInputWire.AssetList(assets.stream()
                .filter(asset -> !(asset instanceof Asset.Link))
                .map(AssetListEncoder::input)
                .toList());
    }

    @Override
    public Assets encodeItem(List<Asset> assets) {
        return encode(assets);
    }

    @Override
    public boolean holdsLinks() {
        return false;
    }

    private static AssetInput input(Asset asset) {
        if (asset instanceof Asset.Image image) {
            return new AssetInput(AssetEncoder.image(image), null, null);
        }
        if (asset instanceof Asset.Video video) {
            return new AssetInput(null, video(video), null);
        }
        if (asset instanceof Asset.Document document) {
            return new AssetInput(null, null, AssetEncoder.document(document));
        }
        throw new IllegalStateException("Unsupported asset type: " + asset.getClass());
    }

    private static PostInputWire.Video video(Asset.Video video) {
        Duration offset = video.thumbnailOffset();
        boolean hasMetadata = offset != null || video.title() != null;
        PostInputWire.VideoMetadata metadata = hasMetadata
                ? new PostInputWire.VideoMetadata(offset == null ? null : offset.toMillis(), video.title())
                : null;
        return new PostInputWire.Video(video.url().toString(), null, metadata);
    }
}
