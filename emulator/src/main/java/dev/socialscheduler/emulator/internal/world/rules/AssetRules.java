package dev.socialscheduler.emulator.internal.world.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The requirements for media: public URLs, complete documents, no thumbnail for a video. */
final class AssetRules {
    private static final Set<Network> THUMBNAIL_OFFSET = Set.of(Network.INSTAGRAM, Network.TIKTOK, Network.PINTEREST);

    private final MediaDemands demands;

    AssetRules(MediaDemands demands) {
        this.demands = demands;
    }

    void check(Network network, Content content, List<String> reasons) {
        checkAll(network, content.assets(), reasons);
        if (network.hasLinkAttachment() && content.states("linkAttachment")) {
            checkLink(content.metadata().path("linkAttachment"), content.assets(), reasons);
        }
        for (ThreadItem item : content.thread().stream().skip(1).toList()) {
            checkAll(network, item.assets(), reasons);
            JsonNode link = item.linkAttachment();
            if (link != null) {
                checkLink(link, item.assets(), reasons);
            }
        }
    }

    private void checkLink(JsonNode link, List<Asset> assets, List<String> reasons) {
        if (!assets.isEmpty()) {
            reasons.add("A link attachment cannot be combined with assets.");
        }
        checkUrl(link.path("url").asText(""), "Link attachment", reasons);
        String thumbnail = link.path("thumbnail").path("url").asText("");
        if (!thumbnail.isBlank()) {
            checkUrl(thumbnail, "Thumbnail", reasons);
        }
    }

    private void checkAll(Network network, List<Asset> assets, List<String> reasons) {
        for (Asset asset : assets) {
            checkUrl(asset.url(), "Asset", reasons);
            switch (asset.kind()) {
                case VIDEO -> checkVideo(network, asset, reasons);
                case DOCUMENT -> checkDocument(asset, reasons);
                case IMAGE -> checkImage(asset, reasons);
                case LINK -> {
                    // only its URL matters
                }
            }
        }
    }

    private static void checkVideo(Network network, Asset video, List<String> reasons) {
        if (video.thumbnailUrl() != null) {
            reasons.add("Videos do not take a thumbnailUrl, use metadata.thumbnailOffset instead.");
        }
        if (video.thumbnailOffset() != null && !THUMBNAIL_OFFSET.contains(network)) {
            reasons.add(network.label() + " videos do not take a thumbnailOffset.");
        }
    }

    private void checkDocument(Asset document, List<String> reasons) {
        if (isBlank(document.title()) && demands.wantsCompleteDocuments()) {
            reasons.add("Documents require a title.");
        }
        if (!isBlank(document.thumbnailUrl())) {
            checkUrl(String.valueOf(document.thumbnailUrl()), "Thumbnail", reasons);
        } else if (demands.wantsCompleteDocuments()) {
            reasons.add("Documents require a thumbnailUrl.");
        }
    }

    private void checkImage(Asset image, List<String> reasons) {
        if (!isBlank(image.thumbnailUrl())) {
            checkUrl(String.valueOf(image.thumbnailUrl()), "Thumbnail", reasons);
        }
        boolean outside =
                image.userTags().stream().anyMatch(tag -> tag.x() < 0 || tag.x() > 1 || tag.y() < 0 || tag.y() > 1);
        if (outside) {
            reasons.add("User tag coordinates must be between 0 and 1.");
        }
    }

    private void checkUrl(String url, String what, List<String> reasons) {
        if (!isPublic(url)) {
            reasons.add(what + " URLs must be absolute " + demands.namedScheme() + " addresses: " + url + ".");
        }
    }

    private boolean isPublic(String url) {
        try {
            URI uri = new URI(url);
            return demands.takesScheme(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false; // the caller names the URL in its rejection
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
