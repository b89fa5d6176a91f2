package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes posts that have become due, in the order of their due times. */
final class Publisher {
    private Publisher() {}

    static void publishDue(WorldState state) {
        Instant now = state.now();
        List<Post> due = state.posts.values().stream()
                .filter(post -> post.status() == PostStatus.SCHEDULED)
                .filter(post -> post.dueAt() != null && !post.dueAt().isAfter(now))
                .filter(post -> !isPaused(state, post))
                .sorted(Comparator.comparing(post -> Objects.requireNonNull(post.dueAt())))
                .toList();
        due.forEach(post -> state.put(publish(state, post, Objects.requireNonNull(post.dueAt()))));
    }

    /** Returns the post after the attempt to publish it: sent, or failed with a reason. */
    static Post publish(WorldState state, Post post, Instant when) {
        return obstacle(state, post).map(reason -> post.failed(reason, when)).orElseGet(() -> post.sent(when));
    }

    private static boolean isPaused(WorldState state, Post post) {
        Channel channel = state.channels.get(post.channelId());
        return channel != null && channel.state().queuePaused();
    }

    private static Optional<String> obstacle(WorldState state, Post post) {
        Channel channel = state.channels.get(post.channelId());
        if (channel == null || channel.state().disconnected()) {
            return Optional.of("The channel is disconnected. Reconnect it and try again.");
        }
        String failure = state.publishingFailures.get(post.channelId());
        if (failure != null) {
            return Optional.of(failure);
        }
        return post.assets().stream()
                .map(Asset::url)
                .filter(state.goneMedia::contains)
                .findFirst()
                .map(url -> "The media could not be downloaded: " + url);
    }
}
