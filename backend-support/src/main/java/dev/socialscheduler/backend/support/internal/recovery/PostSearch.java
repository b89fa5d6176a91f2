package dev.socialscheduler.backend.support.internal.recovery;

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
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lists the posts of a channel that were made since a moment, as narrowly as a backend can. Thread-safe. */
public final class PostSearch {

    /** Where nothing can be asked for by time, no more than that is looked through: it costs a request each. */
    static final int MOST_PAGES = 5;

    /** Lists that begin at a moment come to an end; one that does not by then never will. */
    static final int MOST_PAGES_SINCE = 200;

    private final Supplier<Set<Capability>> capabilities;
    private final Function<ChannelId, OrganizationId> organizations;
    private final Function<PostQuery, Page<Post>> pages;

    /**
     * Makes a search.
     *
     * @param organizations tells whose a channel is, which need not be the configured organization
     */
    public PostSearch(
            Supplier<Set<Capability>> capabilities,
            Function<ChannelId, OrganizationId> organizations,
            Function<PostQuery, Page<Post>> pages) {
        this.capabilities = capabilities;
        this.organizations = organizations;
        this.pages = pages;
    }

    /**
     * Returns a search that reads each page once, also one that cannot be read. A post that is made meanwhile is not
     * seen, which is as if it had been made after the search. Used by one thread.
     */
    PostSearch remembering() {
        Map<PostQuery, Supplier<Page<Post>>> read = new HashMap<>();
        return new PostSearch(
                capabilities,
                organizations,
                query -> read.computeIfAbsent(query, this::outcome).get());
    }

    private Supplier<Page<Post>> outcome(PostQuery query) {
        try {
            Page<Post> page = pages.apply(query);
            return () -> page;
        } catch (SchedulerException e) {
            return () -> {
                throw e;
            };
        }
    }

    /**
     * Returns what may be the post that was to be created, the likeliest first, then the oldest.
     *
     * @param from where the reading begins: no later than the call; several calls that share a reading share it
     */
    SearchResult<Post> candidates(PendingOutcome wanted, Instant from) {
        Instant since = from.minus(PostMatch.SKEW);
        Set<String> others = Set.copyOf(wanted.others());
        List<Post> read = new ArrayList<>();
        boolean isComplete = true;
        for (PostQuery query : queries(new ChannelId(wanted.target()), since)) {
            isComplete &= read(query, since, read);
        }
        List<Post> found = read.stream()
                .filter(post -> PostMatch.matches(wanted, post))
                .filter(post -> !others.contains(post.id().value()))
                .sorted(Comparator.comparing(
                                (Post post) -> !ContentFingerprint.of(post).equals(wanted.fingerprint()))
                        .thenComparing(post -> post.timing().createdAt()))
                .toList();
        return new SearchResult<>(found, isComplete);
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
        return PostQuery.builder().channels(channel).in(organizations.apply(channel));
    }

    /** Returns whether everything was read that was made since. */
    private boolean read(PostQuery query, Instant since, List<Post> found) {
        boolean isBounded = query.createdAt() != null || query.statuses().equals(Set.of(PostStatus.SENT));
        PostQuery next = query;
        for (int number = 0; number < (isBounded ? MOST_PAGES_SINCE : MOST_PAGES); number++) {
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
