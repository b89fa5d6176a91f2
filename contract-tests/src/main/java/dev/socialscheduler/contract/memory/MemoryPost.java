package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stored post: what was asked, and what became of it.
 *
 * @param id names it
 * @param asked what it holds, edits included
 * @param status where it stands
 * @param timing its times
 */
record MemoryPost(PostId id, NewPost asked, PostStatus status, Post.Timing timing) {

    /** Returns whether it waits in a slot, and not for a time of its own. */
    boolean isQueued() {
        return status == PostStatus.SCHEDULED && !(timing.shareMode() instanceof ShareMode.CustomScheduled);
    }

    /** Returns the same post with other content. */
    MemoryPost with(NewPost content, Instant now) {
        return new MemoryPost(
                id,
                content,
                status,
                new Post.Timing(timing.shareMode(), dueAt(), timing.sentAt(), timing.createdAt(), now));
    }

    /** Returns the same post, waiting for a time. */
    MemoryPost waiting(ShareMode mode, Instant dueAt) {
        return new MemoryPost(
                id,
                asked,
                PostStatus.SCHEDULED,
                new Post.Timing(mode, dueAt, null, timing.createdAt(), timing.updatedAt()));
    }

    /** Returns the same post, published. */
    MemoryPost sent(Instant at) {
        return new MemoryPost(
                id,
                asked,
                PostStatus.SENT,
                new Post.Timing(timing.shareMode(), at, at, timing.createdAt(), timing.updatedAt()));
    }

    @Nullable
    Instant dueAt() {
        return timing.dueAt();
    }

    Post shown(Channel channel) {
        return new Post(
                id,
                channel.id(),
                channel.network(),
                channel.networkWord(),
                status,
                status.word(),
                asked.text(),
                timing,
                PostVia.API,
                PostVia.API.word(),
                asked.schedulingType(),
                asked.assets().stream().map(MemoryPost::shown).toList(),
                asked.metadata(),
                asked.thread(),
                asked.tagIds().stream()
                        .map(tag -> new Tag(tag, tag.value(), null))
                        .toList(),
                asked.ideaId(),
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of());
    }

    private static PostAsset shown(Asset asset) {
        if (asset instanceof Asset.Image image) {
            return shown(AssetType.IMAGE, asset, image.thumbnailUrl(), image.altText(), null);
        }
        if (asset instanceof Asset.Video video) {
            return shown(AssetType.VIDEO, asset, null, null, video.title());
        }
        if (asset instanceof Asset.Document document) {
            return shown(AssetType.DOCUMENT, asset, document.thumbnailUrl(), null, document.title());
        }
        Asset.Link link = (Asset.Link) asset;
        return shown(AssetType.LINK, asset, link.thumbnailUrl(), null, null);
    }

    private static PostAsset shown(
            AssetType type, Asset asset, @Nullable URI thumbnail, @Nullable String altText, @Nullable String title) {
        String picture = thumbnail == null ? null : thumbnail.toString();
        return new PostAsset(type, type.word(), asset.url().toString(), null, picture, altText, title, null, null);
    }
}
