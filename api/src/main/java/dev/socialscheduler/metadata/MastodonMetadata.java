package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * Mastodon.
 *
 * @param spoilerText a warning that hides the post until somebody opens it, or null
 */
public record MastodonMetadata(@Nullable String spoilerText) implements PostMetadata {

    @Override
    public Network network() {
        return Network.MASTODON;
    }
}
