package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Threads-specific settings of a post. Immutable. */
public final class ThreadsMetadata implements PostMetadata {

    private final @Nullable PostType type;
    private final @Nullable Link link;
    private final @Nullable String topic;
    private final @Nullable String locationId;
    private final @Nullable String locationName;

    private ThreadsMetadata(Builder builder) {
        this.type = builder.type;
        this.link = builder.link;
        this.topic = builder.topic;
        this.locationId = builder.locationId;
        this.locationName = builder.locationName;
    }

    /** Creates the metadata of a post on a topic. */
    public static ThreadsMetadata topic(String topic) {
        return builder().topic(topic).build();
    }

    /** Returns a builder of a {@link ThreadsMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns whether it is a post, a thread or a ghost post, or null if the content determines it. */
    public @Nullable PostType type() {
        return type;
    }

    /** Returns the link shown as a card, or null. */
    public @Nullable Link link() {
        return link;
    }

    /** Returns the topic, or null. */
    public @Nullable String topic() {
        return topic;
    }

    /** Returns the network's identifier of the location, or null. */
    public @Nullable String locationId() {
        return locationId;
    }

    /** Returns the name of the location, or null. */
    public @Nullable String locationName() {
        return locationName;
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThreadsMetadata that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("ThreadsMetadata")
                .with("type", type)
                .with("link", link)
                .with("topic", topic)
                .with("locationId", locationId)
                .with("locationName", locationName);
    }

    /** Builds a {@link ThreadsMetadata}. Not thread-safe. */
    public static final class Builder {

        private @Nullable PostType type;
        private @Nullable Link link;
        private @Nullable String topic;
        private @Nullable String locationId;
        private @Nullable String locationName;

        private Builder() {}

        private Builder(ThreadsMetadata from) {
            type = from.type;
            link = from.link;
            topic = from.topic;
            locationId = from.locationId;
            locationName = from.locationName;
        }

        /** Sets whether it is a post, a thread or a ghost post. */
        public Builder type(@Nullable PostType value) {
            type = value;
            return this;
        }

        /** Sets the link shown as a card. */
        public Builder link(@Nullable Link value) {
            link = value;
            return this;
        }

        /** Sets the topic. */
        public Builder topic(@Nullable String value) {
            topic = value;
            return this;
        }

        /** Sets the network's identifier of the location. */
        public Builder locationId(@Nullable String value) {
            locationId = value;
            return this;
        }

        /** Sets the name of the location. */
        public Builder locationName(@Nullable String value) {
            locationName = value;
            return this;
        }

        /** Adds a link card with the title and description that the page provides. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Sets the location: the network's identifier and the name. */
        public Builder location(String id, String name) {
            locationId = Objects.requireNonNull(id, "id");
            locationName = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Returns the metadata. */
        public ThreadsMetadata build() {
            return new ThreadsMetadata(this);
        }
    }
}
