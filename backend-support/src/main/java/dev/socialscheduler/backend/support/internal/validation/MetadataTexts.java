package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import org.jspecify.annotations.Nullable;

/** The texts in network metadata that have limits. */
final class MetadataTexts {

    private MetadataTexts() {}

    static @Nullable String of(Field field, @Nullable PostMetadata metadata) {
        return switch (field) {
            case FIRST_COMMENT -> firstComment(metadata);
            case TITLE -> title(metadata);
            case TOPIC -> metadata instanceof ThreadsMetadata threads ? threads.topic() : null;
            case TEXT -> null;
        };
    }

    private static @Nullable String firstComment(@Nullable PostMetadata metadata) {
        if (metadata instanceof InstagramMetadata instagram) {
            return instagram.firstComment();
        }
        if (metadata instanceof FacebookMetadata facebook) {
            return facebook.firstComment();
        }
        return metadata instanceof LinkedInMetadata linkedIn ? linkedIn.firstComment() : null;
    }

    private static @Nullable String title(@Nullable PostMetadata metadata) {
        if (metadata instanceof PinterestMetadata pinterest) {
            return pinterest.title();
        }
        return metadata instanceof YouTubeMetadata youTube ? youTube.title() : null;
    }
}
