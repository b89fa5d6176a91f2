package dev.socialscheduler;

import dev.socialscheduler.metadata.PostMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change to a stored post. A null component keeps the stored value; an empty text or list clears it. To publish a
 * post at once, call {@link SocialScheduler#publishNow}.
 *
 * @param text the new text; empty clears it; null keeps it
 * @param assets the new assets; an empty list clears them; null keeps them
 * @param shareMode the new time; null keeps it
 * @param schedulingType whether the provider publishes the post or a person is reminded to do so; null keeps it
 * @param metadata the network-specific settings; null keeps them
 * @param thread the new follow-ups; null keeps them. Set the text as well, because the first post of a thread contains
 *     it
 * @param tagIds the new tags; an empty list clears them; null keeps them
 */
public record PostEdit(
        @Nullable String text,
        @Nullable List<Asset> assets,
        @Nullable ShareMode shareMode,
        @Nullable SchedulingType schedulingType,
        @Nullable PostMetadata metadata,
        @Nullable List<ThreadPost> thread,
        @Nullable List<TagId> tagIds) {

    public PostEdit {
        assets = assets == null ? null : List.copyOf(assets);
        thread = thread == null ? null : List.copyOf(thread);
        tagIds = tagIds == null ? null : List.copyOf(tagIds);
        if (shareMode instanceof ShareMode.ShareNow) {
            throw new IllegalArgumentException("An edit cannot publish; call publishNow.");
        }
    }

    /** Returns a builder of an edit that changes nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether the edit changes nothing. */
    public boolean isEmpty() {
        return equals(new PostEdit(null, null, null, null, null, null, null));
    }

    /** Builds a {@link PostEdit}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable List<Asset> assets;
        private @Nullable ShareMode shareMode;
        private @Nullable SchedulingType schedulingType;
        private @Nullable PostMetadata metadata;
        private @Nullable List<ThreadPost> thread;
        private @Nullable List<TagId> tagIds;

        private Builder() {}

        /** Replaces the text; empty clears it. */
        public Builder text(String value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Replaces all assets; no arguments clear them. */
        public Builder assets(Asset... values) {
            assets = List.of(values);
            return this;
        }

        /** Schedules the post for an instant. */
        public Builder at(Instant dueAt) {
            return mode(new ShareMode.CustomScheduled(dueAt));
        }

        /** Moves the post to the end of the queue. */
        public Builder queue() {
            return mode(new ShareMode.AddToQueue());
        }

        /** Moves the post to the first slot of the queue. */
        public Builder next() {
            return mode(new ShareMode.ShareNext());
        }

        /** Sets the share mode. Can be called only once, so that no call silently overrides another. */
        public Builder mode(ShareMode mode) {
            if (shareMode != null) {
                throw new IllegalStateException(
                        "The edit already has a time (" + shareMode + "); call only one of at, queue, next.");
            }
            shareMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /** Sets whether the provider publishes the post or a person is reminded to do so. */
        public Builder schedulingType(SchedulingType value) {
            schedulingType = Objects.requireNonNull(value, "schedulingType");
            return this;
        }

        /** Replaces the network-specific settings. */
        public Builder metadata(PostMetadata value) {
            metadata = Objects.requireNonNull(value, "metadata");
            return this;
        }

        /** Replaces the follow-ups of a thread. */
        public Builder thread(ThreadPost... followUps) {
            thread = List.of(followUps);
            return this;
        }

        /** Replaces all tags; no arguments clear them. */
        public Builder tags(TagId... ids) {
            tagIds = List.of(ids);
            return this;
        }

        /** Returns the edit. */
        public PostEdit build() {
            return new PostEdit(text, assets, shareMode, schedulingType, metadata, thread, tagIds);
        }
    }
}
