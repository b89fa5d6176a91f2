package dev.socialscheduler;

import dev.socialscheduler.metadata.PostMetadata;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post to create. Immutable; start with {@link #on(ChannelId)}.
 *
 * <pre>{@code
 * NewPost.on(channel)
 *     .text("Hello")
 *     .image(URI.create("https://example.com/a.jpg"), "A red door")
 *     .at(Instant.parse("2026-12-01T14:00:00Z"))
 *     .build();
 * }</pre>
 *
 * <p>By default, the post is added to the queue, is published by the provider, and is not a draft.
 *
 * @param channelId the channel
 * @param text the text; empty if the post consists of assets only
 * @param assets the assets, in order; unmodifiable
 * @param shareMode the time of publication
 * @param schedulingType whether the provider publishes the post or a person is reminded to do so
 * @param draft whether the post is saved as a draft; the provider stores no time for a draft
 * @param metadata network-specific settings, or null
 * @param thread the follow-ups of a thread, without the post itself; unmodifiable
 * @param tagIds the tags; unmodifiable
 * @param ideaId the idea from which the post was created, or null
 * @param source the origin of the post, as named by your application, or null
 * @param aiAssisted whether the post was written with AI assistance
 * @param needsApproval whether a person must approve the post before it is published
 */
public record NewPost(
        ChannelId channelId,
        String text,
        List<Asset> assets,
        ShareMode shareMode,
        SchedulingType schedulingType,
        boolean draft,
        @Nullable PostMetadata metadata,
        List<ThreadPost> thread,
        List<TagId> tagIds,
        @Nullable IdeaId ideaId,
        @Nullable String source,
        boolean aiAssisted,
        boolean needsApproval) {

    public NewPost {
        Objects.requireNonNull(channelId, "channelId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(shareMode, "shareMode");
        Objects.requireNonNull(schedulingType, "schedulingType");
        assets = List.copyOf(assets);
        thread = List.copyOf(thread);
        tagIds = List.copyOf(tagIds);
    }

    /** Returns a builder of a post on a channel. */
    public static Builder on(ChannelId channelId) {
        return new Builder(channelId);
    }

    /** Returns a builder of a post on a channel. */
    public static Builder on(Channel channel) {
        return new Builder(channel.id());
    }

    /**
     * Returns a builder with the content of this post, to derive a different post:
     * {@code post.toBuilder().on(other).build()} is the same post on another channel. A time set on the builder
     * replaces the time of this post.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link NewPost}. Not thread-safe. */
    public static final class Builder {

        private ChannelId channelId;
        private final List<Asset> assets = new ArrayList<>();
        private final List<TagId> tagIds = new ArrayList<>();
        private String text = "";
        private @Nullable ShareMode shareMode;
        private ShareMode modeUnlessSet = new ShareMode.AddToQueue();
        private boolean draftUnlessSet;
        private SchedulingType schedulingType = SchedulingType.AUTOMATIC;
        private boolean draft;
        private @Nullable PostMetadata metadata;
        private List<ThreadPost> thread = List.of();
        private @Nullable IdeaId ideaId;
        private @Nullable String source;
        private boolean aiAssisted;
        private boolean needsApproval;

        private Builder(ChannelId channelId) {
            this.channelId = Objects.requireNonNull(channelId, "channelId");
        }

        private Builder(NewPost from) {
            channelId = from.channelId;
            assets.addAll(from.assets);
            tagIds.addAll(from.tagIds);
            text = from.text;
            modeUnlessSet = from.shareMode;
            draftUnlessSet = from.draft;
            schedulingType = from.schedulingType;
            metadata = from.metadata;
            thread = from.thread;
            ideaId = from.ideaId;
            source = from.source;
            aiAssisted = from.aiAssisted;
            needsApproval = from.needsApproval;
        }

        /**
         * Sets the channel. Keeps the metadata: metadata of another network are rejected before the post is sent, so
         * replace or remove them if the network differs.
         */
        public Builder on(ChannelId id) {
            channelId = Objects.requireNonNull(id, "channelId");
            return this;
        }

        /** Sets the channel, like {@link #on(ChannelId)}. */
        public Builder on(Channel channel) {
            return on(channel.id());
        }

        /** Sets the text. */
        public Builder text(String value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Adds an image with an alt text. */
        public Builder image(URI url, @Nullable String altText) {
            return asset(new Asset.Image(url, altText));
        }

        /** Adds an image. */
        public Builder image(URI url) {
            return asset(new Asset.Image(url));
        }

        /** Adds a video. */
        public Builder video(URI url) {
            return asset(new Asset.Video(url));
        }

        /** Adds a document; the provider requires the title and the thumbnail. */
        public Builder document(URI url, String title, URI thumbnailUrl) {
            return asset(new Asset.Document(url, title, thumbnailUrl));
        }

        /** Adds a link card; cannot be combined with other assets. */
        public Builder link(URI url) {
            return asset(new Asset.Link(url));
        }

        /** Adds an asset; assets appear in the order in which they are added. */
        public Builder asset(Asset asset) {
            assets.add(Objects.requireNonNull(asset, "asset"));
            return this;
        }

        /** Replaces all assets; they appear in this order. */
        public Builder assets(List<? extends Asset> values) {
            List<Asset> replaced = List.copyOf(values);
            assets.clear();
            assets.addAll(replaced);
            return this;
        }

        /**
         * Adds the post to the end of the queue, at the next free slot of the channel's schedule. This is the default.
         */
        public Builder queue() {
            return mode(new ShareMode.AddToQueue());
        }

        /** Adds the post to the front of the queue; queued posts move back. */
        public Builder next() {
            return mode(new ShareMode.ShareNext());
        }

        /** Publishes the post at once. */
        public Builder now() {
            return mode(new ShareMode.ShareNow());
        }

        /** Schedules the post for an instant. */
        public Builder at(Instant dueAt) {
            return mode(new ShareMode.CustomScheduled(dueAt));
        }

        /** Schedules the post for an instant, given in any time zone. */
        public Builder at(ZonedDateTime dueAt) {
            return at(dueAt.toInstant());
        }

        /** Schedules the post for an instant, given with an offset. */
        public Builder at(OffsetDateTime dueAt) {
            return at(dueAt.toInstant());
        }

        /** Saves the post as a draft, without a time. */
        public Builder asDraft() {
            mode(new ShareMode.AddToQueue());
            draft = true;
            return this;
        }

        /** Sets the share mode. Can be called only once, so that no call silently overrides another. */
        public Builder mode(ShareMode mode) {
            if (shareMode != null) {
                throw new IllegalStateException("The post already has a time (" + (draft ? "draft" : shareMode)
                        + "); call only one of at, queue, next, now, asDraft.");
            }
            shareMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /** Requests a reminder for a person to publish the post by hand. */
        public Builder asReminder() {
            schedulingType = SchedulingType.NOTIFICATION;
            return this;
        }

        /** Sets whether the provider publishes the post or a person is reminded to do so. */
        public Builder schedulingType(SchedulingType value) {
            schedulingType = Objects.requireNonNull(value, "schedulingType");
            return this;
        }

        /** Sets the network-specific settings. */
        public Builder metadata(PostMetadata value) {
            metadata = Objects.requireNonNull(value, "metadata");
            return this;
        }

        /** Removes the network-specific settings, for a copy on another network's channel. */
        public Builder withoutMetadata() {
            metadata = null;
            return this;
        }

        /** Makes the post a thread with these follow-ups. */
        public Builder thread(ThreadPost... followUps) {
            thread = List.of(followUps);
            return this;
        }

        /** Adds tags. */
        public Builder tags(TagId... ids) {
            tagIds.addAll(List.of(ids));
            return this;
        }

        /** Sets the idea from which the post was created. */
        public Builder idea(IdeaId id) {
            ideaId = Objects.requireNonNull(id, "idea");
            return this;
        }

        /** Sets the origin of the post, as named by your application. */
        public Builder source(String value) {
            source = Objects.requireNonNull(value, "source");
            return this;
        }

        /** Marks the post as written with AI assistance. */
        public Builder aiAssisted() {
            aiAssisted = true;
            return this;
        }

        /** Requires a person's approval before the post is published. */
        public Builder needsApproval() {
            needsApproval = true;
            return this;
        }

        /** Returns the post. Network rules are checked later, before the post is sent. */
        public NewPost build() {
            ShareMode mode = shareMode == null ? modeUnlessSet : shareMode;
            return new NewPost(
                    channelId,
                    text,
                    assets,
                    mode,
                    schedulingType,
                    shareMode == null ? draftUnlessSet : draft,
                    metadata,
                    thread,
                    tagIds,
                    ideaId,
                    source,
                    aiAssisted,
                    needsApproval);
        }
    }
}
