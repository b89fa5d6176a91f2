package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.ThreadPost;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Warns of media that may be unavailable when the post is published. The provider fetches them only then, so a URL that
 * is signed for an hour fails later, unattended.
 */
final class MediaWarnings {

    private final Optional<Instant> dueAt;
    private final Violations found;

    private MediaWarnings(Optional<Instant> dueAt, Violations found) {
        this.dueAt = dueAt;
        this.found = found;
    }

    /**
     * Checks all media.
     *
     * @param mode when the post is published, or null if an edit keeps that
     */
    static void check(PostContent said, @Nullable ShareMode mode, Instant now, Violations found) {
        MediaWarnings warnings = new MediaWarnings(dueAt(mode, now), found);
        warnings.all("assets", said.newAssets());
        List<ThreadPost> thread = said.followUps();
        for (int i = 0; i < thread.size(); i++) {
            warnings.all("thread[" + i + "].assets", thread.get(i).assets());
        }
    }

    private static Optional<Instant> dueAt(@Nullable ShareMode mode, Instant now) {
        if (mode instanceof ShareMode.ShareNow) {
            return Optional.of(now);
        }
        return mode instanceof ShareMode.CustomScheduled custom ? Optional.of(custom.dueAt()) : Optional.empty();
    }

    private void all(String path, List<Asset> assets) {
        for (int i = 0; i < assets.size(); i++) {
            one(path + "[" + i + "]", assets.get(i));
        }
    }

    private void one(String path, Asset asset) {
        if (!(asset instanceof Asset.Link)) {
            lasting(path + ".url", asset.url());
        }
        if (asset instanceof Asset.Image image) {
            lasting(path + ".thumbnailUrl", image.thumbnailUrl());
            lasting(path + ".animatedThumbnail", image.animatedThumbnail());
        } else if (asset instanceof Asset.Document document) {
            lasting(path + ".thumbnailUrl", document.thumbnailUrl());
        }
        String other = FileNames.otherKind(asset);
        if (other != null) {
            found.warn(
                    path + ".url",
                    "This URL looks like " + other + ", but the asset is sent as " + FileNames.sentAs(asset) + ".");
        }
    }

    private void lasting(String path, @Nullable URI url) {
        SignedUrl signed = url == null ? SignedUrl.NONE : SignedUrl.of(url);
        if (!signed.isSigned()) {
            return;
        }
        Optional<Instant> expires = signed.expires();
        boolean lasts =
                expires.isPresent() && dueAt.isPresent() && expires.get().isAfter(dueAt.get());
        if (!lasts) {
            found.warn(
                    path,
                    expires.map(end -> "This URL expires at " + end + "; media are fetched when the post is published.")
                            .orElse("This URL is signed and may expire; media are fetched when the post is"
                                    + " published."));
        }
    }
}
