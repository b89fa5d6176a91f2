package dev.socialscheduler.cli;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PublishingError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post in JSON; times in UTC. */
record PostView(
        String id,
        String channelId,
        String network,
        String status,
        String text,
        @Nullable String dueAt,
        @Nullable String sentAt,
        @Nullable String createdAt,
        List<String> assets,
        List<TagView> tags,
        @Nullable String externalLink,
        @Nullable String error) {

    static PostView of(Post post) {
        PublishingError error = post.error();
        return new PostView(
                post.id().value(),
                post.channelId().value(),
                post.networkWord(),
                PostLine.status(post),
                post.text(),
                text(post.dueAt()),
                text(post.sentAt()),
                text(post.timing().createdAt()),
                post.assets().stream().map(PostAsset::source).toList(),
                post.tags().stream()
                        .map(tag -> new TagView(tag.id().value(), tag.name()))
                        .toList(),
                post.externalLink(),
                error == null ? null : error.message());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** A tag in JSON. */
    record TagView(String id, String name) {}
}
