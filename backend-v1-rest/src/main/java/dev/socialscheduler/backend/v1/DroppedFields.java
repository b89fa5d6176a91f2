package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.internal.LogTopics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a request with the stored post, because v1 silently drops what a network does not support. The differences
 * become warnings of the post and are logged.
 */
final class DroppedFields {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.VALIDATION);

    private final List<PostWarning> found = new ArrayList<>();

    private DroppedFields() {}

    /** Returns a new post with its warnings. */
    static Post told(NewPost asked, Post kept) {
        DroppedFields losses = new DroppedFields();
        losses.time(asked.shareMode(), kept);
        asked.assets().forEach(asset -> losses.asset(asset, kept));
        losses.when(
                asked.metadata() != null && kept.metadata() == null,
                "metadata.retweet",
                "The network does not support retweets; v1 stored the post without the retweet.");
        return losses.told(Operation.CREATE_POST, kept);
    }

    /** Returns an edited post with its warnings. */
    static Post told(PostEdit asked, Post kept) {
        DroppedFields losses = new DroppedFields();
        losses.time(asked.shareMode(), kept);
        return losses.told(Operation.EDIT_POST, kept);
    }

    private Post told(Operation operation, Post kept) {
        found.forEach(warning -> LOG.warn("{} on {}, post {}: {}", operation, V1Options.ID, kept.id(), warning));
        return kept.withWarnings(found);
    }

    private void time(@Nullable ShareMode mode, Post kept) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            Instant asked = custom.dueAt().truncatedTo(ChronoUnit.SECONDS);
            when(
                    !asked.equals(kept.dueAt()),
                    "shareMode.dueAt",
                    "v1 stored the due time " + kept.dueAt() + " instead.");
        }
    }

    private void asset(Asset asset, Post kept) {
        if (asset instanceof Asset.Link link) {
            link(link, first(kept, AssetType.LINK));
        } else {
            when(
                    first(kept, AssetType.IMAGE).isEmpty(),
                    "assets[0]",
                    "The network does not support images; v1 stored the post without the image.");
        }
    }

    private void link(Asset.Link asked, Optional<PostAsset> kept) {
        String without = "; v1 stored the card without it.";
        when(
                kept.isEmpty(),
                "assets[0]",
                "The network does not support link cards; v1 stored the post without the card.");
        kept.ifPresent(card -> {
            when(asked.title() != null && card.title() == null, "assets[0].title", "The title was dropped" + without);
            when(
                    asked.thumbnailUrl() != null && card.thumbnailText() == null,
                    "assets[0].thumbnailUrl",
                    "The image was dropped" + without);
        });
    }

    private static Optional<PostAsset> first(Post kept, AssetType type) {
        return kept.assets().stream().filter(asset -> asset.type() == type).findFirst();
    }

    private void when(boolean lost, String path, String message) {
        if (lost) {
            found.add(PostWarning.builder(path, message).build());
        }
    }
}
