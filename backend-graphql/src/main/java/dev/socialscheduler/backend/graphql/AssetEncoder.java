package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.Asset;
import dev.socialscheduler.backend.graphql.PostInputWire.AssetInput;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assets, domain to wire. Links are no assets here: the API takes them in the metadata of the network. */
final class AssetEncoder {

    private AssetEncoder() {}

    static List<AssetInput> encode(List<Asset> assets) {
        return assets.stream()
                .filter(asset -> !(asset instanceof Asset.Link))
                .map(AssetEncoder::encode)
                .toList();
    }

    static Asset.@Nullable Link link(List<Asset> assets) {
        return assets.stream()
                .filter(Asset.Link.class::isInstance)
                .map(Asset.Link.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static AssetInput encode(Asset asset) {
        if (asset instanceof Asset.Image image) {
            return new AssetInput(image(image), null, null);
        }
        if (asset instanceof Asset.Video video) {
            return new AssetInput(null, video(video), null);
        }
        if (asset instanceof Asset.Document document) {
            return new AssetInput(null, null, document(document));
        }
        throw new IllegalStateException("An asset that is not encoded: " + asset.getClass());
    }

    private static PostInputWire.Image image(Asset.Image image) {
        String altText = image.altText();
        PostInputWire.ImageMetadata metadata = altText == null
                ? null
                : new PostInputWire.ImageMetadata(
                        altText,
                        Wires.text(image.animatedThumbnail()),
                        Wires.listOrNull(
                                image.userTags(), tag -> new PostInputWire.UserTag(tag.handle(), tag.x(), tag.y())));
        return new PostInputWire.Image(image.url().toString(), Wires.text(image.thumbnailUrl()), metadata);
    }

    private static PostInputWire.Video video(Asset.Video video) {
        Duration offset = video.thumbnailOffset();
        boolean hasMetadata = offset != null || video.title() != null;
        PostInputWire.VideoMetadata metadata = hasMetadata
                ? new PostInputWire.VideoMetadata(offset == null ? null : offset.toMillis(), video.title())
                : null;
        return new PostInputWire.Video(video.url().toString(), metadata);
    }

    private static PostInputWire.Document document(Asset.Document document) {
        return new PostInputWire.Document(
                document.url().toString(),
                document.title(),
                document.thumbnailUrl().toString());
    }
}
