package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for metadata whatever the network demands of it. */
final class MetadataRules {

    private static final String ONLY_READ = "UNKNOWN is only ever read, it cannot be sent.";

    private MetadataRules() {}

    static void check(@Nullable PostMetadata metadata, List<Asset> assets, Violations found) {
        if (metadata == null) {
            return;
        }
        AssetRules.checkLink("metadata.link", link(metadata), assets, found);
        found.when(type(metadata) == PostType.UNKNOWN, "metadata.type", ONLY_READ);
        if (metadata instanceof YouTubeMetadata youTube) {
            found.when(youTube.privacy() == YouTubeMetadata.Privacy.UNKNOWN, "metadata.privacy", ONLY_READ);
            found.when(youTube.license() == YouTubeMetadata.License.UNKNOWN, "metadata.license", ONLY_READ);
        } else if (metadata instanceof GoogleBusinessMetadata google) {
            found.when(button(google.details()) == Action.UNKNOWN, "metadata.details.button", ONLY_READ);
        }
    }

    /** Returns the link card that stands in the metadata, where the network has one. */
    private static Asset.@Nullable Link link(PostMetadata metadata) {
        if (metadata instanceof FacebookMetadata facebook) {
            return facebook.link();
        }
        if (metadata instanceof LinkedInMetadata linkedIn) {
            return linkedIn.link();
        }
        if (metadata instanceof ThreadsMetadata threads) {
            return threads.link();
        }
        if (metadata instanceof BlueskyMetadata bluesky) {
            return bluesky.link();
        }
        return metadata instanceof SubstackMetadata substack ? substack.link() : null;
    }

    private static @Nullable Action button(GoogleBusinessMetadata.@Nullable Details details) {
        if (details instanceof GoogleBusinessMetadata.WhatsNew whatsNew) {
            return whatsNew.button();
        }
        return details instanceof GoogleBusinessMetadata.Event event ? event.button() : null;
    }

    private static @Nullable PostType type(PostMetadata metadata) {
        if (metadata instanceof InstagramMetadata instagram) {
            return instagram.type();
        }
        if (metadata instanceof FacebookMetadata facebook) {
            return facebook.type();
        }
        return metadata instanceof ThreadsMetadata threads ? threads.type() : null;
    }
}
