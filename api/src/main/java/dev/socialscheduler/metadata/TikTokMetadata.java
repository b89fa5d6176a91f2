package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * TikTok.
 *
 * @param title a title, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record TikTokMetadata(
        @Nullable String title, @Nullable Boolean aiGenerated) implements PostMetadata {

    @Override
    public Network network() {
        return Network.TIKTOK;
    }
}
