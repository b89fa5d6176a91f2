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
import dev.socialscheduler.backend.support.internal.recovery.ProviderClock.Offset;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds posts of a channel: where the provider's clock is measured, among those created since a given time, as narrowly
 * as the backend can list them; otherwise among all of them, since absence from a complete list needs no clock.
 * Thread-safe.
 */
public final class PostSearch {

    /** Without a filter by time no more pages are read, since each costs a request. */
    static final int MOST_PAGES = 5;

    /** A list with a start time ends eventually; one that has not ended by then never will. */
    static final int MOST_PAGES_SINCE = 200;

    /** A list of everything may be long, and a loss is worth no more requests than this. */
    static final int MOST_PAGES_OF_ALL = 40;

    private final Supplier<Set<Capability>> capabilities;
    private final Function<ChannelId, OrganizationId> organizations;
    private final Function<PostQuery, Page<Post>> pages;
    private final ProviderClock clock;

    /**
     * Creates a search.
     *
     * @param organizations returns the organization of a channel, which need not be the configured one
     */
    public PostSearch(
            Supplier<Set<Capability>> capabilities,
            Function<ChannelId, OrganizationId> organizations,
            Function<PostQuery, Page<Post>> pages,
            ProviderClock clock) {
        this.capabilities = capabilities;
        this.organizations = organizations;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Returns a search that reads each page once, even one that fails. A post created meanwhile is not seen, as if it
     * had been created after the search. Used by one thread.
     */
    PostSearch remembering() {
        Map<PostQuery, Supplier<Page<Post>>> read = new HashMap<>();
        return new PostSearch(
                capabilities,
                organizations,
                query -> read.computeIfAbsent(query, this::outcome).get(),
                clock);
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
     * Returns the candidates for the post of a call, the best match first, then the oldest. Doubtful are those that may
     * be older than the call, and those that differ from what it wanted in their content alone: the provider may have
     * rewritten it.
     *
     * @param from where the search begins: no later than the call; calls that share a search share it
     */
    SearchResult<Post> candidates(PendingOutcome wanted, Instant from) {
        Optional<Offset> offset = clock.offset(wanted, from);
        Instant start =
                offset.map(measured -> CreationWindow.start(measured, from)).orElse(null);
        List<Post> read = new ArrayList<>();
        boolean isComplete = true;
        for (PostQuery query : queries(new ChannelId(wanted.target()), start)) {
            isComplete &= read(query, start, read);
        }
        Instant now = clock.now();
        CreationWindow window = offset.map(measured -> CreationWindow.measured(wanted, measured, now))
                .orElseGet(() -> CreationWindow.unmeasured(
                        wanted, read.stream().map(PostSearch::createdAt).toList(), now));
        return result(wanted, read, isComplete, window);
    }

    /** Returns whether a post was certainly created after a call began; never on a clock that is not measured. */
    boolean isCertainlyNewer(PendingOutcome call, Post post) {
        return clock.offset(call, call.since())
                .map(offset -> CreationWindow.measured(call, offset, clock.now()))
                .filter(window -> window.isCertainlyNewer(createdAt(post)))
                .isPresent();
    }

    private static SearchResult<Post> result(
            PendingOutcome wanted, List<Post> read, boolean isComplete, CreationWindow window) {
        Set<String> others = Set.copyOf(wanted.others());
        Map<Boolean, List<Post>> bySameness = read.stream()
                .filter(post -> window.isPossible(createdAt(post)) && PostMatch.isPlaced(wanted, post))
                .filter(post -> !others.contains(post.id().value()))
                .sorted(Comparator.comparing(
                                (Post post) -> !ContentFingerprint.of(post).equals(wanted.fingerprint()))
                        .thenComparing(PostSearch::createdAt))
                .collect(Collectors.partitioningBy(post -> PostMatch.saysTheSame(wanted, post)));
        List<Post> same = bySameness.getOrDefault(true, List.of());
        Stream<Post> ofAnyAge = same.stream().filter(post -> window.isUncertain(createdAt(post)));
        Stream<Post> rewritten = bySameness.getOrDefault(false, List.of()).stream()
                .filter(post -> window.mayBeRewritten(createdAt(post)));
        return new SearchResult<>(
                same.stream().filter(post -> window.isNewer(createdAt(post))).toList(),
                isComplete,
                Stream.concat(ofAnyAge, rewritten).toList());
    }

    private static Instant createdAt(Post post) {
        return post.timing().createdAt();
    }

    /** Returns what to list: everything if there is no start. */
    private List<PostQuery> queries(ChannelId channel, @Nullable Instant start) {
        Set<Capability> can = capabilities.get();
        if (can.contains(Capability.FILTER_POSTS)) {
            return List.of(since(start, of(channel)).build());
        }
        if (can.contains(Capability.LIST_CREATED_SINCE)) {
            return List.of(
                    since(start, of(channel).statuses(PostStatus.SCHEDULED)).build(),
                    of(channel).statuses(PostStatus.SENT).build());
        }
        return List.of(of(channel).build());
    }

    private static PostQuery.Builder since(@Nullable Instant start, PostQuery.Builder query) {
        return start == null ? query : query.createdAt(TimeRange.from(start));
    }

    private PostQuery.Builder of(ChannelId channel) {
        return PostQuery.builder().channels(channel).in(organizations.apply(channel));
    }

    /** Returns whether everything since the start was read, or everything if there is none. */
    private boolean read(PostQuery query, @Nullable Instant start, List<Post> found) {
        PostQuery next = query;
        for (int number = 0; number < mostPages(query, start); number++) {
            Page<Post> page = pages.apply(next);
            found.addAll(page.items());
            Cursor after = page.next();
            if (after == null || (start != null && isOlder(page.items(), start))) {
                return true;
            }
            next = query.after(after);
        }
        return false;
    }

    private static int mostPages(PostQuery query, @Nullable Instant start) {
        if (start == null) {
            return MOST_PAGES_OF_ALL;
        }
        boolean isBounded = query.createdAt() != null || query.statuses().equals(Set.of(PostStatus.SENT));
        return isBounded ? MOST_PAGES_SINCE : MOST_PAGES;
    }

    /** Lists begin with the newest post, so nothing newer follows one that is too old. */
    private static boolean isOlder(List<Post> items, Instant since) {
        if (items.isEmpty()) {
            return false;
        }
        Post.Timing last = items.get(items.size() - 1).timing();
        Instant sentAt = last.sentAt();
        return last.createdAt().isBefore(since) && (sentAt == null || sentAt.isBefore(since));
    }
}
