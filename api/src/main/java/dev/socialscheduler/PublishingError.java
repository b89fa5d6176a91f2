package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/**
 * Why a post could not be published: a state of the post, not a failure of a call.
 *
 * @param message what happened, for people
 * @param supportUrl where the provider explains it, or null
 * @param rawError the network's own words, or null
 */
public record PublishingError(
        String message,
        @Nullable String supportUrl,
        @Nullable String rawError) {}
