package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filters, sorts and pages posts. The order is total, so that pages neither overlap nor leave gaps. */
final class PostSearch {
    private static final Comparator<Post> NEWEST_FIRST =
            Comparator.comparing(Post::createdAt).thenComparing(Post::sequence).reversed();

    private final WorldState state;

    PostSearch(WorldState state) {
        this.state = state;
    }

    Page<Post> page(PostQuery query) {
        check(query);
        Comparator<Post> order = order(query.sort());
        List<Post> found = state.posts.values().stream()
                .filter(post -> matches(query, post))
                .sorted(order)
                .toList();
        return Page.of(found, start(query.afterId(), found, order), query.first());
    }

    private static void check(PostQuery query) {
        if (Boolean.FALSE.equals(query.hasDueAt()) && !query.dueAt().isOpen()) {
            throw ServiceException.of(
                    Kind.INVALID_INPUT, "filter.dueAtPresence: absent cannot be combined with filter.dueAt");
        }
        for (String refused : List.of("carousel", "thread")) {
            if (query.postTypes().contains(refused)) {
                throw ServiceException.of(Kind.INVALID_INPUT, "filter.postTypes does not take " + refused);
            }
        }
    }

    // the post of a cursor may be deleted or no longer match: its former position counts
    private int start(@Nullable String afterId, List<Post> found, Comparator<Post> order) {
        if (afterId == null) {
            return 0;
        }
        Post anchor = state.posts.getOrDefault(afterId, state.deletedPosts.get(afterId));
        if (anchor == null) {
            throw ServiceException.of(Kind.INVALID_INPUT, "Invalid cursor");
        }
        return (int)
                found.stream().filter(post -> order.compare(post, anchor) <= 0).count();
    }

    private boolean matches(PostQuery query, Post post) {
        Channel channel = state.channels.get(post.channelId());
        return channel != null
                && channel.organizationId().equals(query.organizationId())
                && isAny(query.channelIds(), post.channelId())
                && isAny(query.statuses(), post.status())
                && isAny(query.postTypes(), postType(post))
                && query.tags().accepts(post.tagIds())
                && query.dueAt().accepts(post.dueAt())
                && query.createdAt().accepts(post.createdAt())
                && (query.hasDueAt() == null || query.hasDueAt() == (post.dueAt() != null));
    }

    private static <T> boolean isAny(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static String postType(Post post) {
        return post.content().metadata().path("type").asText("post");
    }

    private static Comparator<Post> order(List<PostQuery.Sort> sort) {
        Comparator<Post> order = null;
        for (PostQuery.Sort key : sort) {
            Comparator<Post> next = order(key);
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? NEWEST_FIRST : order.thenComparing(NEWEST_FIRST);
    }

    private static Comparator<Post> order(PostQuery.Sort sort) {
        Comparator<Instant> times = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return switch (sort.key()) {
            case DUE_AT -> Comparator.comparing(Post::dueAt, Comparator.nullsLast(times));
            case CREATED_AT -> Comparator.comparing(Post::createdAt, times);
        };
    }
}
