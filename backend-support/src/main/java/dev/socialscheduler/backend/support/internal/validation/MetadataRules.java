package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for metadata on any network. */
final class MetadataRules {

    private static final String ONLY_READ = "UNKNOWN is read-only and cannot be sent.";

    private MetadataRules() {}

    static void check(@Nullable PostMetadata metadata, List<Asset> assets, Violations found) {
        if (metadata == null) {
            return;
        }
        AssetRules.checkLink("metadata.link", MetadataParts.linkCard(metadata), assets, found);
        found.when(MetadataParts.type(metadata) == PostType.UNKNOWN, "metadata.type", ONLY_READ);
        if (metadata instanceof YouTubeMetadata youTube) {
            found.when(youTube.privacy() == YouTubeMetadata.Privacy.UNKNOWN, "metadata.privacy", ONLY_READ);
            found.when(youTube.license() == YouTubeMetadata.License.UNKNOWN, "metadata.license", ONLY_READ);
        } else if (metadata instanceof GoogleBusinessMetadata google) {
            found.when(button(google.details()) == Action.UNKNOWN, "metadata.details.button", ONLY_READ);
        }
    }

    private static @Nullable Action button(GoogleBusinessMetadata.@Nullable Details details) {
        if (details instanceof GoogleBusinessWhatsNew whatsNew) {
            return whatsNew.button();
        }
        return details instanceof GoogleBusinessEvent event ? event.button() : null;
    }
}
