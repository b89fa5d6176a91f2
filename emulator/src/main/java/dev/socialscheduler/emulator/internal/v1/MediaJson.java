package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Post;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The media of an update: one image, video or link, and any further ones separately. A medium sent as a photo is an
 * image.
 */
final class MediaJson {
    private final Post post;
    private final V1Quirks quirks;

    MediaJson(Post post, V1Quirks quirks) {
        this.post = post;
        this.quirks = quirks;
    }

    /** Returns the field {@code media}, or null to omit it. */
    @Nullable
    JsonNode node() {
        Optional<ObjectNode> media = first();
        if (media.isPresent()) {
            return quirks.has(V1Quirk.MEDIA_IN_ARRAY) ? V1Json.array(List.of(media.get()), m -> m) : media.get();
        }
        if (quirks.has(V1Quirk.NO_MEDIA_IS_EMPTY_ARRAY)) {
            return V1Json.texts(List.of());
        }
        if (quirks.has(V1Quirk.NO_MEDIA_IS_NULL)) {
            return V1Json.object().nullNode();
        }
        return quirks.has(V1Quirk.NO_MEDIA_IS_EMPTY_OBJECT) ? V1Json.object() : null;
    }

    /** Returns the field {@code extra_media}, or null. */
    @Nullable
    ArrayNode others() {
        List<Asset> assets = post.assets();
        return assets.size() < 2
                ? null
                : V1Json.array(
                        assets.subList(1, assets.size()),
                        asset -> V1Json.object().put("photo", asset.url()).put("thumbnail", thumbnail(asset)));
    }

    String type() {
        if (post.content().metadata().path("retweet").isObject()) {
            return "retweet";
        }
        if (post.assets().isEmpty()) {
            return link().isObject() ? "link" : "text";
        }
        return switch (post.assets().get(0).kind()) {
            case IMAGE -> "picture";
            case VIDEO -> "video";
            case DOCUMENT, LINK -> "link";
        };
    }

    private Optional<ObjectNode> first() {
        if (!post.assets().isEmpty()) {
            return Optional.of(ofAsset(post.assets().get(0)));
        }
        return link().isObject() ? Optional.of(ofLink(link())) : Optional.empty();
    }

    private ObjectNode ofAsset(Asset asset) {
        return switch (asset.kind()) {
            case IMAGE -> V1Json.object().put("picture", asset.url()).put("thumbnail", thumbnail(asset));
            case VIDEO -> {
                ObjectNode media = V1Json.object();
                media.putObject("video").put("url", asset.url());
                yield media;
            }
            case DOCUMENT, LINK ->
                new Fields(quirks)
                        .with("link", asset.url())
                        .withPresent("title", asset.title())
                        .withPresent("picture", asset.thumbnailUrl())
                        .node();
        };
    }

    private ObjectNode ofLink(JsonNode link) {
        return new Fields(quirks)
                .with("link", link.path("url").asText())
                .withPresent("title", link.path("title").textValue())
                .withPresent("description", link.path("description").textValue())
                .withPresent("picture", link.path("thumbnail").path("url").textValue())
                .node();
    }

    private JsonNode link() {
        return post.content().metadata().path("linkAttachment");
    }

    private static String thumbnail(Asset asset) {
        return Objects.requireNonNullElse(asset.thumbnailUrl(), asset.url());
    }
}
