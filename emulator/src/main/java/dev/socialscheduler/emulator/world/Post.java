package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in the emulator's world. Immutable; a change creates a new instance.
 *
 * @param sequence the order of creation; breaks ties between posts of the same instant
 * @param authorId the account that created it; empty if it was created on the network itself
 * @param notification whether the service reminds a person instead of publishing
 * @param dueAt when it will be published; null for drafts and for queued posts without a slot
 * @param error why publishing failed; null unless the status is {@link PostStatus#ERROR}
 */
public record Post(
        String id,
        long sequence,
        String channelId,
        Network network,
        String authorId,
        Content content,
        List<String> tagIds,
        @Nullable String ideaId,
        PostStatus status,
        boolean notification,
        ShareMode mode,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String error) {

    public Post {
        tagIds = List.copyOf(tagIds);
    }

    /** Returns the text, possibly empty. */
    public String text() {
        return content.text();
    }

    /** Returns the media. */
    public List<Asset> assets() {
        return content.assets();
    }

    /** Whether it was published on creation. */
    public boolean sharedNow() {
        return mode == ShareMode.SHARE_NOW;
    }

    /** Whether it was created on the network itself, not by this service. */
    public boolean isNative() {
        return authorId.isEmpty();
    }

    /** Whether it is in the queue, with or without a slot. */
    public boolean isInQueue() {
        return status == PostStatus.SCHEDULED && mode.isQueued();
    }

    public Post with(Content newContent, List<String> newTagIds, @Nullable String newIdeaId, Instant now) {
        return new Post(
                id,
                sequence,
                channelId,
                network,
                authorId,
                newContent,
                newTagIds,
                newIdeaId,
                status,
                notification,
                mode,
                dueAt,
                sentAt,
                createdAt,
                now,
                error);
    }

    public Post with(Timing timing, Instant now) {
        return new Post(
                id,
                sequence,
                channelId,
                network,
                authorId,
                content,
                tagIds,
                ideaId,
                timing.status(),
                notification,
                timing.mode(),
                timing.dueAt(),
                timing.sentAt(),
                createdAt,
                now,
                error);
    }

    public Post withNotification(boolean wanted) {
        return new Post(
                id, sequence, channelId, network, authorId, content, tagIds, ideaId, status, wanted, mode, dueAt,
                sentAt, createdAt, updatedAt, error);
    }

    public Post withDueAt(@Nullable Instant due) {
        return with(new Timing(status, mode, due, sentAt), updatedAt);
    }

    public Post sent(Instant when) {
        return with(new Timing(PostStatus.SENT, mode, dueAt, when), when);
    }

    public Post failed(String reason, Instant when) {
        return new Post(
                id,
                sequence,
                channelId,
                network,
                authorId,
                content,
                tagIds,
                ideaId,
                PostStatus.ERROR,
                notification,
                mode,
                dueAt,
                null,
                createdAt,
                when,
                reason);
    }
}
