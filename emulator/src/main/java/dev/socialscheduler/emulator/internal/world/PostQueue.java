package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one channel: posts in slots of its posting schedule. A slot is free if no scheduled post of the channel
 * is due at its instant. A channel without slots has a queue without times: a post is accepted and waits forever.
 */
final class PostQueue {
    private final WorldState state;
    private final Channel channel;
    private final Instant now;

    PostQueue(WorldState state, Channel channel) {
        this.state = state;
        this.channel = channel;
        this.now = state.now();
    }

    /** Returns the first free slot, or null on a channel without slots. */
    @Nullable
    Instant nextFree() {
        return freeAfter(now, "");
    }

    /** Returns the first free slot after all other posts of the queue, or null on a channel without slots. */
    @Nullable
    Instant behindAllBut(Post post) {
        Instant last = others(post)
                .map(Post::dueAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(now);
        return freeAfter(last, post.id());
    }

    /** Puts a post into the first slot. The post there moves to the next slot, and so on until a free one. */
    void putFirst(Post post) {
        Map<Instant, Post> holders = new HashMap<>();
        others(post).filter(other -> other.dueAt() != null).forEach(other -> holders.put(dueAt(other), other));
        Set<Instant> fixed = scheduled()
                .filter(other -> !other.isInQueue() && other.dueAt() != null)
                .map(PostQueue::dueAt)
                .collect(Collectors.toSet());
        Iterator<Instant> slots =
                slotsAfter(now).filter(slot -> !fixed.contains(slot)).iterator();
        Post carried = post;
        while (carried != null && slots.hasNext()) {
            Instant slot = slots.next();
            state.put(carried.withDueAt(slot));
            carried = holders.get(slot);
        }
        if (carried != null && carried.id().equals(post.id())) {
            state.put(post.withDueAt(null));
        }
    }

    /** Gives every queued post a new slot from now on, in the present order. */
    void reflow() {
        List<Post> queued = inOrder();
        queued.forEach(post -> state.put(post.withDueAt(null)));
        queued.forEach(post -> state.put(post.withDueAt(nextFree())));
    }

    /** Returns the queued posts; those without a time come last. */
    List<Post> inOrder() {
        return scheduled()
                .filter(Post::isInQueue)
                .sorted(Comparator.comparing(Post::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private @Nullable Instant freeAfter(Instant start, String exceptId) {
        Set<Instant> taken = scheduled()
                .filter(post -> !post.id().equals(exceptId))
                .map(Post::dueAt)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Instant> slot =
                slotsAfter(start).filter(time -> !taken.contains(time)).findFirst();
        return slot.orElse(null);
    }

    private Stream<Instant> slotsAfter(Instant start) {
        return channel.schedule().after(start, channel.zone());
    }

    private Stream<Post> others(Post post) {
        return scheduled().filter(Post::isInQueue).filter(other -> !other.id().equals(post.id()));
    }

    private Stream<Post> scheduled() {
        return state.postsOf(channel.id()).stream().filter(post -> post.status() == PostStatus.SCHEDULED);
    }

    private static Instant dueAt(Post post) {
        return Objects.requireNonNull(post.dueAt());
    }
}
