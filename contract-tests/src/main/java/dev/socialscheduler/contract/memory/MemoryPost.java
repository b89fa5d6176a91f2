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
import org.jspecify.annotations.Nullable;

/**
 * A stored post: its content and its state.
 *
 * @param id its id
 * @param asked its content, including edits
 * @param status its status
 * @param timing its times
 */
record MemoryPost(PostId id, NewPost asked, PostStatus status, Post.Timing timing) {

    /** Returns whether it waits in a slot rather than for a time of its own. */
    boolean isQueued() {
        return status == PostStatus.SCHEDULED && !(timing.shareMode() instanceof ShareMode.CustomScheduled);
    }

    /** Returns the same post with different content. */
    MemoryPost with(NewPost content, Instant now) {
        return new MemoryPost(
                id, content, status, timing.toBuilder().updatedAt(now).build());
    }

    /** Returns the same post, scheduled for a time. */
    MemoryPost waiting(ShareMode mode, Instant dueAt) {
        return new MemoryPost(
                id,
                asked,
                PostStatus.SCHEDULED,
                timing.toBuilder().shareMode(mode).dueAt(dueAt).sentAt(null).build());
    }

    /** Returns the same post as published. */
    MemoryPost sent(Instant at) {
        return new MemoryPost(
                id,
                asked,
                PostStatus.SENT,
                timing.toBuilder().dueAt(at).sentAt(at).build());
    }

    @Nullable
    Instant dueAt() {
        return timing.dueAt();
    }

    Post shown(Channel channel) {
        return Post.builder(id, channel.id(), timing)
                .network(channel.network())
                .networkWireName(channel.networkWireName())
                .status(status)
                .text(asked.text())
                .via(PostVia.API)
                .schedulingType(asked.schedulingType())
                .assets(asked.assets().stream().map(MemoryPost::shown).toList())
                .metadata(asked.metadata())
                .thread(asked.thread())
                .tags(asked.tagIds().stream()
                        .map(tag -> Tag.builder(tag, tag.value()).build())
                        .toList())
                .ideaId(asked.ideaId())
                .build();
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
        return PostAsset.builder(type, asset.url().toString())
                .thumbnailText(picture)
                .altText(altText)
                .title(title)
                .build();
    }
}
