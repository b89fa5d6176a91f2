package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * Bluesky.
 *
 * @param link a link shown as a card, or null
 */
public record BlueskyMetadata(@Nullable Link link) implements PostMetadata {

    @Override
    public Network network() {
        return Network.BLUESKY;
    }
}
