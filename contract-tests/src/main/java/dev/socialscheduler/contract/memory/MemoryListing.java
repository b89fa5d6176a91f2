package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TimeRange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates a query: filters, sorts, and selects a page. */
final class MemoryListing {

    private MemoryListing() {}

    static Page<Post> page(PostQuery query, List<Post> newestFirst, MemoryErrors errors) {
        List<Post> found = newestFirst.stream()
                .filter(post -> isWanted(query, post))
                .sorted(order(query.order()))
                .toList();
        int start = start(query.after(), errors);
        int end = Math.min(start + query.pageSize(), found.size());
        Cursor next = end < found.size() ? new Cursor(MemoryBackend.ID, String.valueOf(end)) : null;
        return Page.builder(found.subList(Math.min(start, end), end))
                .next(next)
                .total(found.size())
                .build();
    }

    private static int start(@Nullable Cursor after, MemoryErrors errors) {
        if (after == null) {
            return 0;
        }
        if (!after.position().matches("\\d{1,9}")) {
            throw errors.invalid("after", "The cursor is invalid.");
        }
        return Integer.parseInt(after.position());
    }

    private static boolean isWanted(PostQuery query, Post post) {
        return (query.organization() == null || query.organization().equals(MemoryChannels.ORGANIZATION))
                && (query.channelIds().isEmpty() || query.channelIds().contains(post.channelId()))
                && (query.statuses().isEmpty() || query.statuses().contains(post.status()))
                && (query.tagIds().isEmpty()
                        || post.tags().stream().map(Tag::id).anyMatch(query.tagIds()::contains))
                && (query.hasDueAt() == null || query.hasDueAt() == (post.dueAt() != null))
                && isWithin(query.dueAt(), post.dueAt())
                && isWithin(query.createdAt(), post.timing().createdAt());
    }

    private static boolean isWithin(@Nullable TimeRange range, @Nullable Instant time) {
        if (range == null) {
            return true;
        }
        return time != null
                && (range.start() == null || !time.isBefore(range.start()))
                && (range.end() == null || !time.isAfter(range.end()));
    }

    /** Without a sort order, the list keeps its order. */
    private static Comparator<Post> order(List<PostOrder> orders) {
        return orders.stream()
                .map(MemoryListing::order)
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparing(post -> 0));
    }

    private static Comparator<Post> order(PostOrder order) {
        Comparator<Instant> times = order.direction() == PostOrder.Direction.ASCENDING
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        return order.key() == PostOrder.Key.CREATED_AT
                ? Comparator.comparing(post -> post.timing().createdAt(), times)
                : Comparator.comparing(Post::dueAt, Comparator.nullsLast(times));
    }
}
