package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.AssetGroups;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.Assets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Encodes assets as lists by type, including the link, as the provider did until May 2026. */
final class AssetGroupEncoder implements AssetEncoder {

    @Override
    public Assets encode(List<Asset> assets) {
        Asset.Link link = AssetEncoder.link(assets);
        return new AssetGroups(
                some(assets, Asset.Image.class, AssetEncoder::image),
                some(assets, Asset.Video.class, AssetGroupEncoder::video),
                some(assets, Asset.Document.class, AssetEncoder::document),
                link == null ? null : new PostInputWire.Link(link.url().toString()));
    }

    @Override
    public @Nullable Assets encodeItem(List<Asset> assets) {
        return assets.isEmpty() ? null : encode(assets);
    }

    @Override
    public boolean holdsLinks() {
        return true;
    }

    private static <A extends Asset, W> @Nullable List<W> some(
            List<Asset> assets, Class<A> kind, Function<A, W> encode) {
        List<A> found = assets.stream().filter(kind::isInstance).map(kind::cast).toList();
        // Without any asset the lists are written empty: that clears, and nothing at all might not.
        return found.isEmpty() && !assets.isEmpty()
                ? null
                : found.stream().map(encode).toList();
    }

    /** The title is next to the URL, unlike in the current list. */
    private static PostInputWire.Video video(Asset.Video video) {
        Duration offset = video.thumbnailOffset();
        return new PostInputWire.Video(
                video.url().toString(),
                video.title(),
                offset == null ? null : new PostInputWire.VideoMetadata(offset.toMillis(), null));
    }
}
