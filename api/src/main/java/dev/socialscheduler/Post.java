package dev.socialscheduler;

import dev.socialscheduler.metadata.PostMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as the provider keeps it. What a backend does not tell is null or empty; which backend tells what is written
 * in the project's documentation.
 *
 * @param id names the post
 * @param channelId the channel it belongs to
 * @param network the channel's network
 * @param networkWord the provider's word for the network
 * @param status where the post stands
 * @param statusWord the provider's word for the status
 * @param text what it says, as the provider stored it (which may trim it or shorten links); empty if nothing
 * @param timing its times and its share mode
 * @param via who made it
 * @param viaWord the provider's word for who made it
 * @param schedulingType who publishes it, or null where the provider does not tell
 * @param assets what goes with it, in order; unmodifiable
 * @param metadata what only its network has, or null if there is nothing, or a kind that is not known here
 * @param thread the follow-ups of a thread, without the post itself; unmodifiable
 * @param tags its labels; unmodifiable
 * @param ideaId the idea it grew from, or null
 * @param author who wrote it, as people know the person, or null
 * @param externalLink where people see it once it is published, or null
 * @param error why publishing failed, or null if it did not
 * @param metrics figures after publishing; empty until the provider has some; unmodifiable
 * @param allowedActions the provider's words for what may be done with it now; unmodifiable
 * @param warnings what the provider kept otherwise than the call that returned this post had asked; empty for a post
 *     that was only read; unmodifiable
 */
public record Post(
        PostId id,
        ChannelId channelId,
        Network network,
        String networkWord,
        PostStatus status,
        String statusWord,
        String text,
        Timing timing,
        PostVia via,
        String viaWord,
        @Nullable SchedulingType schedulingType,
        List<PostAsset> assets,
        @Nullable PostMetadata metadata,
        List<ThreadPost> thread,
        List<Tag> tags,
        @Nullable IdeaId ideaId,
        @Nullable String author,
        @Nullable String externalLink,
        @Nullable PublishingError error,
        List<PostMetric> metrics,
        Set<String> allowedActions,
        List<PostWarning> warnings) {

    public Post {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channelId, "channelId");
        Objects.requireNonNull(timing, "timing");
        assets = List.copyOf(assets);
        thread = List.copyOf(thread);
        tags = List.copyOf(tags);
        metrics = List.copyOf(metrics);
        allowedActions = Set.copyOf(allowedActions);
        warnings = List.copyOf(warnings);
    }

    /** Returns the same post with warnings in place of those that it had. */
    public Post withWarnings(List<PostWarning> found) {
        return new Post(
                id,
                channelId,
                network,
                networkWord,
                status,
                statusWord,
                text,
                timing,
                via,
                viaWord,
                schedulingType,
                assets,
                metadata,
                thread,
                tags,
                ideaId,
                author,
                externalLink,
                error,
                metrics,
                allowedActions,
                found);
    }

    /** Returns when the post is due, or null: a draft, or no slot was free. */
    public @Nullable Instant dueAt() {
        return timing.dueAt();
    }

    /** Returns when the post was published, or null if it is not. */
    public @Nullable Instant sentAt() {
        return timing.sentAt();
    }

    /**
     * The times of a post.
     *
     * @param shareMode how it was scheduled, or null where the provider does not tell or uses a word not known here
     * @param dueAt when it is due, or null
     * @param sentAt when it was published, or null
     * @param createdAt when it was made
     * @param updatedAt when it was last changed, or null where the backend does not tell
     */
    public record Timing(
            @Nullable ShareMode shareMode,
            @Nullable Instant dueAt,
            @Nullable Instant sentAt,
            Instant createdAt,
            @Nullable Instant updatedAt) {
        public Timing {
            Objects.requireNonNull(createdAt, "createdAt");
        }
    }
}
