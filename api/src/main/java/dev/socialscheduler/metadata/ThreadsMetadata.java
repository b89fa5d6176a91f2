package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * Threads.
 *
 * @param type post, thread or ghost post, or null for what the content says
 * @param link a link shown as a card, or null
 * @param topic a topic, or null
 * @param locationId the network's identifier of a place, or null
 * @param locationName what people call the place, or null
 */
public record ThreadsMetadata(
        @Nullable PostType type,
        @Nullable Link link,
        @Nullable String topic,
        @Nullable String locationId,
        @Nullable String locationName)
        implements PostMetadata {

    /** A post on a topic. */
    public static ThreadsMetadata topic(String topic) {
        return new ThreadsMetadata(null, null, topic, null, null);
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }
}
