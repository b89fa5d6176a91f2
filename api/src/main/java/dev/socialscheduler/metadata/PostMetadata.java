package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;

/** What only one network has. It goes to a channel of that network; on another one it is refused before sending. */
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

    /** Returns the network that it belongs to. */
    Network network();
}
