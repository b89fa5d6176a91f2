package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * X, which the provider calls twitter.
 *
 * @param retweet what is passed on, or null
 * @param aiGenerated whether a machine made it; null says nothing
 */
public record TwitterMetadata(
        @Nullable Retweet retweet, @Nullable Boolean aiGenerated) implements PostMetadata {

    @Override
    public Network network() {
        return Network.TWITTER;
    }

    /**
     * A post of somebody else that is passed on.
     *
     * @param id the network's identifier of it
     * @param comment what is said about it, or null
     */
    public record Retweet(String id, @Nullable String comment) {}
}
