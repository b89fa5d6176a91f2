package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * Substack.
 *
 * @param link a link shown as a card, or null
 */
public record SubstackMetadata(@Nullable Link link) implements PostMetadata {

    @Override
    public Network network() {
        return Network.SUBSTACK;
    }
}
