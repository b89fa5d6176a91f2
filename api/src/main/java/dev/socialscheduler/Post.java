package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.metadata.PostMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as the provider keeps it. What a backend does not return is null or empty; which backend returns what is
 * listed in the project's documentation. Immutable.
 */
public final class Post {

    private final PostId id;
    private final ChannelId channelId;
    private final Network network;
    private final String networkWireName;
    private final PostStatus status;
    private final String statusWireName;
    private final String text;
    private final Timing timing;
    private final PostVia via;
    private final String viaWireName;
    private final @Nullable SchedulingType schedulingType;
    private final List<PostAsset> assets;
    private final @Nullable PostMetadata metadata;
    private final List<ThreadPost> thread;
    private final List<Tag> tags;
    private final @Nullable IdeaId ideaId;
    private final @Nullable String author;
    private final @Nullable String externalLinkText;
    private final @Nullable PublishingError error;
    private final List<PostMetric> metrics;
    private final Set<String> allowedActions;
    private final List<PostWarning> warnings;

    Post(PostBuilder builder) {
        this.id = builder.id;
        this.channelId = builder.channelId;
        this.network = builder.network;
        this.networkWireName = builder.networkWireName;
        this.status = builder.status;
        this.statusWireName = builder.statusWireName;
        this.text = builder.text;
        this.timing = builder.timing;
        this.via = builder.via;
        this.viaWireName = builder.viaWireName;
        this.schedulingType = builder.schedulingType;
        this.assets = List.copyOf(builder.assets);
        this.metadata = builder.metadata;
        this.thread = List.copyOf(builder.thread);
        this.tags = List.copyOf(builder.tags);
        this.ideaId = builder.ideaId;
        this.author = builder.author;
        this.externalLinkText = builder.externalLinkText;
        this.error = builder.error;
        this.metrics = List.copyOf(builder.metrics);
        this.allowedActions = Set.copyOf(builder.allowedActions);
        this.warnings = List.copyOf(builder.warnings);
    }

    /** Begins a post that was created at a time, of which nothing else is known. */
    public static PostBuilder builder(PostId id, ChannelId channelId, Instant createdAt) {
        return builder(id, channelId, Timing.builder(createdAt).build());
    }

    /** Returns a builder of a {@link Post} with its required values. */
    public static PostBuilder builder(PostId id, ChannelId channelId, Timing timing) {
        return new PostBuilder(id, channelId, timing);
    }

    /** Returns a builder with the values of this object. */
    public PostBuilder toBuilder() {
        return new PostBuilder(this);
    }

    /** Returns the post's id. */
    public PostId id() {
        return id;
    }

    /** Returns the channel it belongs to. */
    public ChannelId channelId() {
        return channelId;
    }

    /** Returns the channel's network. */
    public Network network() {
        return network;
    }

    /** Returns the wire name of the network. */
    public String networkWireName() {
        return networkWireName;
    }

    /** Returns the status of the post. */
    public PostStatus status() {
        return status;
    }

    /** Returns the wire name of the status. */
    public String statusWireName() {
        return statusWireName;
    }

    /** Returns the text as the provider stored it (which may trim it or shorten links); empty if there is none. */
    public String text() {
        return text;
    }

    /** Returns its times and its share mode. */
    public Timing timing() {
        return timing;
    }

    /** Returns who created it. */
    public PostVia via() {
        return via;
    }

    /** Returns the wire name of the creator. */
    public String viaWireName() {
        return viaWireName;
    }

    /** Returns whether the provider publishes it or a person is reminded, or null where the provider does not say. */
    public @Nullable SchedulingType schedulingType() {
        return schedulingType;
    }

    /** Returns its assets, in order; unmodifiable. */
    public List<PostAsset> assets() {
        return assets;
    }

    /** Returns network-specific settings, or null if there is nothing, or a kind that is not known here. */
    public @Nullable PostMetadata metadata() {
        return metadata;
    }

    /** Returns the follow-ups of a thread, without the post itself; unmodifiable. */
    public List<ThreadPost> thread() {
        return thread;
    }

    /** Returns the tags; unmodifiable. */
    public List<Tag> tags() {
        return tags;
    }

    /** Returns the idea it grew from, or null. */
    public @Nullable IdeaId ideaId() {
        return ideaId;
    }

    /** Returns the name of its author, or null. */
    public @Nullable String author() {
        return author;
    }

    /** Returns where people see it once it is published; null if absent or not a valid URI. */
    public @Nullable URI externalLink() {
        return Addresses.parse(externalLinkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String externalLinkText() {
        return externalLinkText;
    }

    /** Returns why publishing failed, or null if it did not. */
    public @Nullable PublishingError error() {
        return error;
    }

    /** Returns figures after publishing; empty until the provider has some; unmodifiable. */
    public List<PostMetric> metrics() {
        return metrics;
    }

    /** Returns the provider's names of the actions that are permitted now; unmodifiable. */
    public Set<String> allowedActions() {
        return allowedActions;
    }

    /**
     * Returns the differences between the stored post and the request; empty for a post that was only read;
     * unmodifiable.
     */
    public List<PostWarning> warnings() {
        return warnings;
    }

    /** Returns when the post is due, or null: a draft, or no slot was free. */
    public @Nullable Instant dueAt() {
        return timing.dueAt();
    }

    /** Returns when the post was published, or null if it is not. */
    public @Nullable Instant sentAt() {
        return timing.sentAt();
    }

    /** Returns when the post was created. */
    public Instant createdAt() {
        return timing.createdAt();
    }

    /** Returns the same post with warnings in place of those that it had. */
    public Post withWarnings(List<PostWarning> found) {
        return toBuilder().warnings(found).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post that && components().equals(that.components());
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
        return Components.of("Post")
                .with("id", id)
                .with("channelId", channelId)
                .with("network", network)
                .with("networkWireName", networkWireName)
                .with("status", status)
                .with("statusWireName", statusWireName)
                .with("text", text)
                .with("timing", timing)
                .with("via", via)
                .with("viaWireName", viaWireName)
                .with("schedulingType", schedulingType)
                .with("assets", assets)
                .with("metadata", metadata)
                .with("thread", thread)
                .with("tags", tags)
                .with("ideaId", ideaId)
                .with("author", author)
                .with("externalLink", externalLinkText)
                .with("error", error)
                .with("metrics", metrics)
                .with("allowedActions", allowedActions)
                .with("warnings", warnings);
    }

    /** The times of a post. Immutable. */
    public static final class Timing {

        private final @Nullable ShareMode shareMode;
        private final @Nullable Instant dueAt;
        private final @Nullable Instant sentAt;
        private final Instant createdAt;
        private final @Nullable Instant updatedAt;

        private Timing(Builder builder) {
            this.shareMode = builder.shareMode;
            this.dueAt = builder.dueAt;
            this.sentAt = builder.sentAt;
            this.createdAt = builder.createdAt;
            this.updatedAt = builder.updatedAt;
        }

        /** Returns a builder of a {@link Timing} with its required values. */
        public static Builder builder(Instant createdAt) {
            return new Builder(createdAt);
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /**
         * Returns how the post was scheduled, or null where the provider does not say or uses a word not known here.
         */
        public @Nullable ShareMode shareMode() {
            return shareMode;
        }

        /** Returns when the post is due, or null. */
        public @Nullable Instant dueAt() {
            return dueAt;
        }

        /** Returns when it was published, or null. */
        public @Nullable Instant sentAt() {
            return sentAt;
        }

        /** Returns when it was created. */
        public Instant createdAt() {
            return createdAt;
        }

        /** Returns when it was last changed, or null if the backend does not report it. */
        public @Nullable Instant updatedAt() {
            return updatedAt;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Timing that && components().equals(that.components());
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
            return Components.of("Timing")
                    .with("shareMode", shareMode)
                    .with("dueAt", dueAt)
                    .with("sentAt", sentAt)
                    .with("createdAt", createdAt)
                    .with("updatedAt", updatedAt);
        }

        /** Builds a {@link Timing}. Not thread-safe. */
        public static final class Builder {

            private @Nullable ShareMode shareMode;
            private @Nullable Instant dueAt;
            private @Nullable Instant sentAt;
            private Instant createdAt;
            private @Nullable Instant updatedAt;

            private Builder(Instant createdAt) {
                this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
            }

            private Builder(Timing from) {
                shareMode = from.shareMode;
                dueAt = from.dueAt;
                sentAt = from.sentAt;
                createdAt = from.createdAt;
                updatedAt = from.updatedAt;
            }

            /** Sets how the post was scheduled. */
            public Builder shareMode(@Nullable ShareMode value) {
                shareMode = value;
                return this;
            }

            /** Sets when the post is due. */
            public Builder dueAt(@Nullable Instant value) {
                dueAt = value;
                return this;
            }

            /** Sets when it was published. */
            public Builder sentAt(@Nullable Instant value) {
                sentAt = value;
                return this;
            }

            /** Sets when it was created. */
            public Builder createdAt(Instant value) {
                createdAt = Objects.requireNonNull(value, "createdAt");
                return this;
            }

            /** Sets when it was last changed. */
            public Builder updatedAt(@Nullable Instant value) {
                updatedAt = value;
                return this;
            }

            /** Returns the times. */
            public Timing build() {
                return new Timing(this);
            }
        }
    }
}
