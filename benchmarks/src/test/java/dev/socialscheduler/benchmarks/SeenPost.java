package dev.socialscheduler.benchmarks;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post as anybody may have read it. */
record SeenPost(
        String id,
        String channel,
        String network,
        String status,
        String text,
        String via,
        Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String author,
        @Nullable String externalLink,
        Set<String> allowedActions,
        List<String> tags,
        List<String> pictures,
        List<Double> metrics) {

    static SeenPost of(Object post) {
        if (post instanceof Post ours) {
            return of(ours);
        }
        return post instanceof PeerWire.Post peers ? of(peers) : of((PeerWire.Update) post);
    }

    private static SeenPost of(Post post) {
        return new SeenPost(
                known(post.id().value()),
                post.channelId().value(),
                post.networkWireName(),
                post.statusWireName(),
                post.text(),
                post.viaWireName(),
                post.timing().createdAt(),
                post.timing().updatedAt(),
                post.dueAt(),
                post.sentAt(),
                post.author(),
                post.externalLinkText(),
                post.allowedActions(),
                post.tags().stream().map(Tag::name).toList(),
                post.assets().stream().map(PostAsset::sourceText).toList(),
                post.metrics().stream().map(PostMetric::value).toList());
    }

    private static SeenPost of(PeerWire.Post post) {
        PeerWire.Author author = post.author();
        return new SeenPost(
                known(post.id()),
                post.channelId(),
                post.channelService(),
                post.status(),
                post.text(),
                post.via(),
                post.createdAt(),
                post.updatedAt(),
                post.dueAt(),
                post.sentAt(),
                author == null ? null : author.name(),
                post.externalLink(),
                Set.copyOf(post.allowedActions()),
                post.tags().stream().map(PeerWire.Tag::name).toList(),
                post.assets().stream()
                        .map(asset -> String.valueOf(asset.source()))
                        .toList(),
                post.metrics().stream().map(PeerWire.Metric::value).toList());
    }

    private static SeenPost of(PeerWire.Update update) {
        return new SeenPost(
                known(update.id()),
                update.profileId(),
                update.profileService(),
                update.status(),
                update.text(),
                update.via(),
                Instant.ofEpochSecond(update.createdAt()),
                seconds(update.updatedAt()),
                seconds(update.dueAt()),
                null,
                null,
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable Instant seconds(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /** The ids of new posts are never the same. */
    private static String known(String id) {
        return id.startsWith(Answers.NEW) ? Answers.NEW : id;
    }
}
