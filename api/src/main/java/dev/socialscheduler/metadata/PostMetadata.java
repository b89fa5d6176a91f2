package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;

/** Network-specific settings of a post. On a channel of another network, the post is rejected before it is sent. */
public sealed interface PostMetadata
        permits BlueskyMetadata,
                FacebookMetadata,
                GoogleBusinessMetadata,
                InstagramMetadata,
                LinkedInMetadata,
                MastodonMetadata,
                PinterestMetadata,
                SubstackMetadata,
                ThreadsMetadata,
                TikTokMetadata,
                TwitterMetadata,
                YouTubeMetadata {

    /** Returns the network of these settings. */
    Network network();
}
