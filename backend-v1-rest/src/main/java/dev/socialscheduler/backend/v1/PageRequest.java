package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.TimeRange;
import feign.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One page of a channel's posts. v1 has two lists, pending and sent, and numbers their pages; here they form one list
 * with one cursor of list, page number, page size, and number of earlier posts.
 *
 * @param channel the channel of the posts
 * @param list the list of the page
 * @param both whether the sent list follows the pending one
 * @param number the number of the page, from 1
 * @param count the requested number of posts
 * @param seen how many posts of the list came earlier; v1 may return fewer posts on a page than requested
 * @param since the earliest creation time, or null
 */
record PageRequest(
        ChannelId channel,
        PostStatus list,
        boolean both,
        int number,
        int count,
        int seen,
        @Nullable Instant since) {

    /** The documented maximum number of posts on a page of v1. */
    private static final int MOST = 100;

    private static final Pattern POSITION = Pattern.compile("(scheduled|sent)-(\\d{1,6})-(\\d{1,3})-(\\d{1,8})");

    /** Returns the page that a query requests, or null if its cursor belongs to another query. */
    static @Nullable PageRequest of(PostQuery query) {
        Set<PostStatus> statuses = query.statuses();
        boolean both = statuses.size() != 1;
        PostStatus list = both ? PostStatus.SCHEDULED : statuses.iterator().next();
        TimeRange createdAt = query.createdAt();
        PageRequest first = new PageRequest(
                query.channelIds().iterator().next(),
                list,
                both,
                1,
                Math.min(query.pageSize(), MOST),
                0,
                createdAt == null ? null : createdAt.start());
        Cursor after = query.after();
        return after == null ? first : first.at(after.position());
    }

    private @Nullable PageRequest at(String position) {
        Matcher parts = POSITION.matcher(position);
        if (!parts.matches()) {
            return null;
        }
        PostStatus said = PostStatus.of(parts.group(1));
        return said == list || both ? page(said, number(parts, 2), number(parts, 3), number(parts, 4)) : null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private PageRequest page(PostStatus of, int page, int size, int before) {
        return new PageRequest(channel, of, both, page, size, before, since);
    }

    Response send(V1Service service) {
        return list == PostStatus.SENT
                ? service.sent(channel.value(), number, count)
                : service.pending(channel.value(), number, count, sinceSeconds());
    }

    /** The parameter is exclusive, so one second is subtracted; {@link #isWanted} applies the exact bound. */
    private @Nullable Long sinceSeconds() {
        return since == null ? null : since.getEpochSecond() - 1;
    }

    /** Returns the page with its posts and the cursor of the next page. */
    Page<Post> page(List<Post> posts, int total) {
        List<Post> kept = posts.stream().filter(this::isWanted).toList();
        PageRequest next = next(posts.size(), total);
        return Page.builder(kept)
                .next(next == null ? null : next.cursor())
                .total(both || since != null ? null : total)
                .build();
    }

    /** v1 reports creation times in seconds, so a post created in the second of the bound may be included. */
    private boolean isWanted(Post post) {
        return since == null || !post.timing().createdAt().isBefore(since.truncatedTo(ChronoUnit.SECONDS));
    }

    private @Nullable PageRequest next(int got, int total) {
        if (got > 0 && seen + got < total) {
            return page(list, number + 1, count, seen + got);
        }
        return both && list == PostStatus.SCHEDULED ? page(PostStatus.SENT, 1, count, 0) : null;
    }

    private Cursor cursor() {
        return new Cursor(V1Options.ID, list.wireName() + "-" + number + "-" + count + "-" + seen);
    }
}
