package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for assets on any network. */
final class AssetRules {

    private AssetRules() {}

    static void check(String path, List<Asset> assets, Violations found) {
        for (int i = 0; i < assets.size(); i++) {
            checkOne(path + "[" + i + "]", assets.get(i), found);
        }
        found.when(hasLink(assets) && assets.size() > 1, path, "A link card cannot be combined with other assets.");
    }

    static boolean hasLink(List<Asset> assets) {
        for (Asset asset : assets) {
            if (asset instanceof Asset.Link) {
                return true;
            }
        }
        return false;
    }

    static void checkLink(String path, Asset.@Nullable Link link, List<Asset> others, Violations found) {
        if (link != null) {
            checkOne(path, link, found);
            found.when(!others.isEmpty(), path, "A link card cannot be combined with other assets.");
        }
    }

    private static void checkOne(String path, Asset asset, Violations found) {
        checkUrl(path + ".url", asset.url(), found);
        if (asset instanceof Asset.Image image) {
            checkImage(path, image, found);
        } else if (asset instanceof Asset.Document document) {
            checkUrl(path + ".thumbnailUrl", document.thumbnailUrl(), found);
            found.when(document.title().isBlank(), path + ".title", "A document needs a title.");
        } else if (asset instanceof Asset.Link link) {
            checkUrl(path + ".thumbnailUrl", link.thumbnailUrl(), found);
        }
    }

    private static void checkImage(String path, Asset.Image image, Violations found) {
        checkUrl(path + ".thumbnailUrl", image.thumbnailUrl(), found);
        checkUrl(path + ".animatedThumbnail", image.animatedThumbnail(), found);
        boolean hasDetails = !image.userTags().isEmpty() || image.animatedThumbnail() != null;
        found.when(
                image.altText() == null && hasDetails,
                path + ".altText",
                "User tags and animated thumbnails require an alt text.");
        for (Asset.UserTag tag : image.userTags()) {
            found.when(
                    !isShare(tag.x()) || !isShare(tag.y()),
                    path + ".userTags",
                    "Tag coordinates must be between 0.0 and 1.0, not " + tag.x() + ", " + tag.y() + ".");
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /** Returns a URL without user, password and query, which may contain a credential. */
    private static String shown(URI url) {
        return url.toString().replaceFirst("[?].*", "?(hidden)").replaceFirst("//[^/]*@", "//(hidden)@");
    }

    static void checkUrl(String path, @Nullable URI url, Violations found) {
        if (url == null) {
            return;
        }
        if (!"https".equalsIgnoreCase(url.getScheme()) || url.getHost() == null) {
            found.add(path, "An asset needs an absolute, publicly accessible https URL, not " + shown(url) + ".");
        }
        found.when(url.getRawUserInfo() != null, path, "An asset's URL must not contain a user name or password.");
    }
}
