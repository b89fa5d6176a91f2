package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the emulator's world. Immutable; every change makes a new one.
 *
 * @param sequence the order of creation; a tie-break between posts of one instant
 * @param authorId the account that made it; empty if it was made on the network itself and only read from there
 * @param notification whether a person is reminded instead of the service publishing
 * @param dueAt when it goes out; null for drafts and for queued posts without a slot
 * @param error why publishing failed, for the status {@link PostStatus#ERROR}
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

    /** The text of the post, never null, possibly empty. */
    public String text() {
        return content.text();
    }

    /** The media of the post. */
    public List<Asset> assets() {
        return content.assets();
    }

    /** Whether it was published at the moment it was made. */
    public boolean sharedNow() {
        return mode == ShareMode.SHARE_NOW;
    }

    /** Whether it was made on the network itself, not by this service. */
    public boolean isNative() {
        return authorId.isEmpty();
    }

    /** Whether it waits in the queue for a slot of the posting schedule, or in one. */
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
