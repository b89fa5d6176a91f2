package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Channel;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The slots of one channel, and the posts in them. Guarded by the lock of {@link MemoryService}. */
final class MemoryQueue {

    private final Map<String, MemoryPost> posts;
    private final Channel channel;
    private final Instant now;

    MemoryQueue(Map<String, MemoryPost> posts, Channel channel, Instant now) {
        this.posts = posts;
        this.channel = channel;
        this.now = now;
    }

    /** Adds a post in the first free slot. */
    void add(MemoryPost post) {
        put(post, new ShareMode.AddToQueue(), freeAfter(now, post));
    }

    /** Adds a post in the first free slot after all others. */
    void addLast(MemoryPost post) {
        Instant last = others(post)
                .filter(MemoryPost::isQueued)
                .map(MemoryQueue::due)
                .max(Comparator.naturalOrder())
                .orElse(now);
        put(post, new ShareMode.AddToQueue(), freeAfter(last, post));
    }

    /** Adds a post in the first slot. The post there moves to the next slot, and so on. */
    void addFirst(MemoryPost post) {
        Map<Instant, MemoryPost> holders = new HashMap<>();
        others(post).filter(MemoryPost::isQueued).forEach(other -> holders.put(due(other), other));
        Iterator<Instant> slots = slotsAfter(now).iterator();
        MemoryPost carried = post;
        while (carried != null) {
            Instant slot = slots.next();
            put(carried, new ShareMode.AddToQueue(), slot);
            carried = holders.get(slot);
        }
    }

    private void put(MemoryPost post, ShareMode mode, Instant slot) {
        posts.put(post.id().value(), post.waiting(mode, slot));
    }

    private Instant freeAfter(Instant start, MemoryPost post) {
        Set<Instant> taken = others(post).map(MemoryQueue::due).collect(Collectors.toSet());
        return slotsAfter(start)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow();
    }

    private Stream<MemoryPost> others(MemoryPost post) {
        return List.copyOf(posts.values()).stream()
                .filter(other -> other.asked().channelId().equals(channel.id()))
                .filter(other ->
                        other.status() == PostStatus.SCHEDULED && !other.id().equals(post.id()));
    }

    private Stream<Instant> slotsAfter(Instant start) {
        ZonedDateTime today = start.atZone(channel.zone());
        return Stream.iterate(today.toLocalDate(), day -> day.plusDays(1))
                .flatMap(day -> channel.postingSchedule().stream()
                        .filter(slots -> slots.day() == day.getDayOfWeek())
                        .flatMap(slots -> slots.times().stream())
                        .map(time -> day.atTime(time).atZone(channel.zone()).toInstant()))
                .filter(slot -> slot.isAfter(start));
    }

    private static Instant due(MemoryPost post) {
        return Objects.requireNonNull(post.dueAt(), "a scheduled post has a time");
    }
}
