package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.net.URI;
import java.util.Objects;
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

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    /** Builds a {@link ThreadsMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable PostType type;
        private @Nullable Link link;
        private @Nullable String topic;
        private @Nullable String locationId;
        private @Nullable String locationName;

        private Builder() {}

        /** Sets what kind of post it is, if not what the content says. */
        public Builder type(PostType value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /** Shows a link as a card, as its page describes itself. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Shows a link as a card. */
        public Builder link(Link value) {
            link = Objects.requireNonNull(value, "link");
            return this;
        }

        /** Sets a topic. */
        public Builder topic(String value) {
            topic = Objects.requireNonNull(value, "topic");
            return this;
        }

        /** Says where it is: the network's identifier of the place, and what people call it. */
        public Builder location(String id, String name) {
            locationId = Objects.requireNonNull(id, "id");
            locationName = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Returns the metadata. */
        public ThreadsMetadata build() {
            return new ThreadsMetadata(type, link, topic, locationId, locationName);
        }
    }
}
