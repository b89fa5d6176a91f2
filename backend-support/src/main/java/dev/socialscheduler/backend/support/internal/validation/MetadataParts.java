package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import org.jspecify.annotations.Nullable;

/** The parts that the metadata of several networks share. */
final class MetadataParts {

    private MetadataParts() {}

    /** Returns whether the metadata declares AI-generated content. */
    static boolean hasAiLabel(@Nullable PostMetadata metadata) {
        if (metadata instanceof InstagramMetadata instagram) {
            return instagram.aiGenerated() != null;
        }
        if (metadata instanceof TikTokMetadata tikTok) {
            return tikTok.aiGenerated() != null;
        }
        if (metadata instanceof TwitterMetadata twitter) {
            return twitter.aiGenerated() != null;
        }
        return metadata instanceof YouTubeMetadata youTube && youTube.aiGenerated() != null;
    }

    /** Returns the link card in the metadata, or null. */
    static Asset.@Nullable Link linkCard(@Nullable PostMetadata metadata) {
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

    /** Returns the post type in the metadata, or null. */
    static @Nullable PostType type(@Nullable PostMetadata metadata) {
        if (metadata instanceof InstagramMetadata instagram) {
            return instagram.type();
        }
        if (metadata instanceof FacebookMetadata facebook) {
            return facebook.type();
        }
        return metadata instanceof ThreadsMetadata threads ? threads.type() : null;
    }
}
