package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Media and links. The emulator fetches nothing: sizes and durations are plausible constants. */
final class AssetView {
    private static final Map<String, String> MIME_TYPES = Map.of(
            "png",
            "image/png",
            "gif",
            "image/gif",
            "webp",
            "image/webp",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "mp4",
            "video/mp4",
            "mov",
            "video/quicktime",
            "pdf",
            "application/pdf");

    private AssetView() {}

    /** Links are not assets in the output: they are returned as the link attachment. */
    static List<View> all(List<Asset> assets) {
        return assets.stream()
                .filter(asset -> asset.kind() != Asset.Kind.LINK)
                .map(AssetView::of)
                .toList();
    }

    static List<View> thread(Content content) {
        return content.thread().stream().map(AssetView::threadItem).toList();
    }

    static @Nullable View linkAttachment(Content content) {
        JsonNode given = content.metadata().path("linkAttachment");
        if (given.isObject()) {
            return link(given);
        }
        return content.assets().stream()
                .filter(asset -> asset.kind() == Asset.Kind.LINK)
                .map(asset -> link(asset.url(), asset.title(), null, asset.thumbnailUrl()))
                .findFirst()
                .orElse(null);
    }

    private static View of(Asset asset) {
        return switch (asset.kind()) {
            case VIDEO -> common("VideoAsset", "video", asset, "video/mp4").with("video", video(asset));
            case DOCUMENT ->
                common("DocumentAsset", "document", asset, "application/pdf").with("document", document(asset));
            case IMAGE, LINK ->
                common("ImageAsset", "image", asset, "image/jpeg").with("image", image(asset));
        };
    }

    private static View common(String typeName, String type, Asset asset, String defaultMimeType) {
        String ending = asset.url().replaceFirst("[?#].*$", "").replaceFirst("^.*\\.", "");
        String thumbnail = asset.thumbnailUrl();
        return View.of(typeName)
                .with("id", null)
                .with("type", type)
                .with("mimeType", MIME_TYPES.getOrDefault(ending.toLowerCase(Locale.ROOT), defaultMimeType))
                .with("source", asset.url())
                .with("url", asset.url())
                .with("thumbnail", thumbnail != null ? thumbnail : asset.url());
    }

    private static View image(Asset asset) {
        String altText = asset.altText();
        List<View> tags = asset.userTags().stream()
                .map(tag -> View.of("UserTag")
                        .with("handle", tag.handle())
                        .with("x", tag.x())
                        .with("y", tag.y()))
                .toList();
        return View.of("ImageMetadata")
                .with("altText", altText != null ? altText : "")
                .with("width", 1080)
                .with("height", 1080)
                .with("isAnimated", asset.url().toLowerCase(Locale.ROOT).endsWith(".gif"))
                .with("userTags", tags);
    }

    private static View video(Asset asset) {
        return View.of("VideoMetadata")
                .with("durationMs", 30_000)
                .with("containerFormat", "mp4")
                .with("isTranscodingRequired", false)
                .with("isVideoProcessing", false)
                .with("width", 1080)
                .with("height", 1920)
                .with("thumbnailOffset", asset.thumbnailOffset())
                .with("title", asset.title());
    }

    private static View document(Asset asset) {
        String thumbnail = asset.thumbnailUrl();
        return View.of("DocumentMetadata")
                .with("numPages", 1)
                .with("thumbnails", thumbnail == null ? List.of() : List.of(thumbnail))
                .with("title", asset.title());
    }

    private static View threadItem(ThreadItem item) {
        JsonNode given = item.linkAttachment();
        View link = given == null ? null : link(given);
        View perNetwork = View.of("ThreadItemNetworkMetadata").with("linkAttachment", link);
        return View.of("ThreadedPost")
                .with("text", item.text())
                .with("assets", all(item.assets()))
                .with("linkAttachment", link)
                .with(
                        "metadata",
                        link == null
                                ? null
                                : View.of("ThreadItemMetadata")
                                        .with("bluesky", perNetwork)
                                        .with("threads", perNetwork));
    }

    private static View link(JsonNode given) {
        return link(
                given.path("url").asText(""),
                given.path("title").textValue(),
                given.path("description").textValue(),
                given.path("thumbnail").path("url").textValue());
    }

    private static View link(
            String url, @Nullable String title, @Nullable String description, @Nullable String thumbnail) {
        return View.of("LinkAttachment")
                .with("url", url)
                .with("expandedUrl", url)
                .with("text", description != null ? description : "")
                .with("title", title != null ? title : "")
                .with("thumbnail", thumbnail)
                .with("thumbnails", thumbnail == null ? List.of() : List.of(thumbnail));
    }
}
