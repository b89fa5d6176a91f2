package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists the posts of a channel that were made since a moment, as narrowly as a backend can. Thread-safe. */
final class PostSearch {

    /** No more than that is looked through: it costs a request each. */
    static final int MOST_PAGES = 5;

    private final Supplier<Set<Capability>> capabilities;
    private final Function<ChannelId, @Nullable OrganizationId> organizations;
    private final Function<PostQuery, Page<Post>> pages;

    PostSearch(
            Supplier<Set<Capability>> capabilities,
            Function<ChannelId, @Nullable OrganizationId> organizations,
            Function<PostQuery, Page<Post>> pages) {
        this.capabilities = capabilities;
        this.organizations = organizations;
        this.pages = pages;
    }

    /** Returns what may be the post that was to be created, the likeliest first, then the oldest. */
    Traces<Post> candidates(PendingOutcome wanted) {
        Instant since = wanted.since().minus(PostMatch.SKEW);
        List<Post> read = new ArrayList<>();
        boolean isComplete = true;
        for (PostQuery query : queries(new ChannelId(wanted.target()), since)) {
            isComplete &= read(query, since, read);
        }
        List<Post> found = read.stream()
                .filter(post -> PostMatch.matches(wanted, post))
                .filter(post -> !wanted.others().contains(post.id().value()))
                .sorted(Comparator.comparing(
                                (Post post) -> !ContentPrint.of(post).equals(wanted.print()))
                        .thenComparing(post -> post.timing().createdAt()))
                .toList();
        return new Traces<>(found, isComplete);
    }

    private List<PostQuery> queries(ChannelId channel, Instant since) {
        TimeRange made = TimeRange.from(since);
        Set<Capability> can = capabilities.get();
        if (can.contains(Capability.FILTER_POSTS)) {
            return List.of(of(channel).createdAt(made).build());
        }
        if (can.contains(Capability.LIST_CREATED_SINCE)) {
            return List.of(
                    of(channel).statuses(PostStatus.SCHEDULED).createdAt(made).build(),
                    of(channel).statuses(PostStatus.SENT).build());
        }
        return List.of(of(channel).build());
    }

    private PostQuery.Builder of(ChannelId channel) {
        PostQuery.Builder query = PostQuery.builder().channels(channel);
        OrganizationId organization = organizations.apply(channel);
        return organization == null ? query : query.in(organization);
    }

    /** Returns whether everything was read that was made since. */
    private boolean read(PostQuery query, Instant since, List<Post> found) {
        PostQuery next = query;
        for (int number = 0; number < MOST_PAGES; number++) {
            Page<Post> page = pages.apply(next);
            found.addAll(page.items());
            Cursor after = page.next();
            if (after == null || isOlder(page.items(), since)) {
                return true;
            }
            next = query.after(after);
        }
        return false;
    }

    /** Lists begin with the newest, so nothing newer follows what is too old. */
    private static boolean isOlder(List<Post> items, Instant since) {
        if (items.isEmpty()) {
            return false;
        }
        Post.Timing last = items.get(items.size() - 1).timing();
        Instant sentAt = last.sentAt();
        return last.createdAt().isBefore(since) && (sentAt == null || sentAt.isBefore(since));
    }
}
