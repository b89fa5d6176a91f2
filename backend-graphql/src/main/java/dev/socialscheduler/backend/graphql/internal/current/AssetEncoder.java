package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.Assets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes assets in the shape of a dialect. */
public interface AssetEncoder {

    /** Encodes all assets; an empty list removes the existing ones. */
    Assets encode(List<Asset> assets);

    /** Encodes the assets of a new post, or returns null if there are none. */
    default @Nullable Assets encodeNew(List<Asset> assets) {
        boolean isEmpty = assets.stream().allMatch(asset -> asset instanceof Asset.Link && !holdsLinks());
        return isEmpty ? null : encode(assets);
    }

    /** Encodes the assets of one item of a thread. */
    @Nullable
    Assets encodeItem(List<Asset> assets);

    /** Returns whether a link card is one of the assets; otherwise it is in the network metadata. */
    boolean holdsLinks();

    static Asset.@Nullable Link link(List<Asset> assets) {
        return assets.stream()
                .filter(Asset.Link.class::isInstance)
                .map(Asset.Link.class::cast)
                .findFirst()
                .orElse(null);
    }

    static PostInputWire.Image image(Asset.Image image) {
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

    static PostInputWire.Document document(Asset.Document document) {
        return new PostInputWire.Document(
                document.url().toString(),
                document.title(),
                document.thumbnailUrl().toString());
    }
}
