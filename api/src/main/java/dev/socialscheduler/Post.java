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
 * A post as stored by the provider. Values that a backend does not return are null or empty; the project's
 * documentation lists the values that each backend returns. Immutable.
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

    /** Returns a builder of a {@link Post} with only a creation time. */
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

    /** Returns the channel. */
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

    /** Returns the text as stored by the provider, which may trim it or shorten links; empty if there is none. */
    public String text() {
        return text;
    }

    /** Returns the times and the share mode. */
    public Timing timing() {
        return timing;
    }

    /** Returns the creator. */
    public PostVia via() {
        return via;
    }

    /** Returns the wire name of the creator. */
    public String viaWireName() {
        return viaWireName;
    }

    /** Returns whether the provider publishes the post or a person is reminded to do so, or null if not reported. */
    public @Nullable SchedulingType schedulingType() {
        return schedulingType;
    }

    /** Returns the assets, in order; unmodifiable. */
    public List<PostAsset> assets() {
        return assets;
    }

    /** Returns the network-specific settings, or null if there are none or their type is unknown. */
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

    /** Returns the idea from which the post was created, or null. */
    public @Nullable IdeaId ideaId() {
        return ideaId;
    }

    /** Returns the name of the author, or null. */
    public @Nullable String author() {
        return author;
    }

    /** Returns the public URI of the published post; null if absent or not a valid URI. */
    public @Nullable URI externalLink() {
        return Addresses.parse(externalLinkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String externalLinkText() {
        return externalLinkText;
    }

    /** Returns the reason why publishing failed, or null if it did not. */
    public @Nullable PublishingError error() {
        return error;
    }

    /** Returns the metrics of the published post; empty until the provider reports some; unmodifiable. */
    public List<PostMetric> metrics() {
        return metrics;
    }

    /** Returns the currently permitted actions, by the provider's names; unmodifiable. */
    public Set<String> allowedActions() {
        return allowedActions;
    }

    /**
     * Returns warnings such as differences between the stored post and the request; empty for posts returned by
     * queries; unmodifiable.
     */
    public List<PostWarning> warnings() {
        return warnings;
    }

    /** Returns the due time, or null if the post is a draft or no slot was free. */
    public @Nullable Instant dueAt() {
        return timing.dueAt();
    }

    /** Returns the time of publication, or null if the post is not published. */
    public @Nullable Instant sentAt() {
        return timing.sentAt();
    }

    /** Returns the creation time. */
    public Instant createdAt() {
        return timing.createdAt();
    }

    /** Returns this post with its warnings replaced. */
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

    /** Times of a post. Immutable. */
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

        /** Returns the share mode, or null if not reported or unknown to this version of the library. */
        public @Nullable ShareMode shareMode() {
            return shareMode;
        }

        /** Returns the due time, or null. */
        public @Nullable Instant dueAt() {
            return dueAt;
        }

        /** Returns the time of publication, or null. */
        public @Nullable Instant sentAt() {
            return sentAt;
        }

        /** Returns the creation time. */
        public Instant createdAt() {
            return createdAt;
        }

        /** Returns the time of the last change, or null if the backend does not report it. */
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

            /** Sets the share mode. */
            public Builder shareMode(@Nullable ShareMode value) {
                shareMode = value;
                return this;
            }

            /** Sets the due time. */
            public Builder dueAt(@Nullable Instant value) {
                dueAt = value;
                return this;
            }

            /** Sets the time of publication. */
            public Builder sentAt(@Nullable Instant value) {
                sentAt = value;
                return this;
            }

            /** Sets the creation time. */
            public Builder createdAt(Instant value) {
                createdAt = Objects.requireNonNull(value, "createdAt");
                return this;
            }

            /** Sets the time of the last change. */
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
