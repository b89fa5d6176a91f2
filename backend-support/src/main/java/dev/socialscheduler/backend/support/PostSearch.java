package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lists the posts of a channel that were made since a moment, as narrowly as a backend can. Thread-safe. */
final class PostSearch {

    /** Where nothing can be asked for by time, no more than that is looked through: it costs a request each. */
    private static final int MOST_PAGES = 5;

    /** Lists that begin at a moment come to an end; one that does not by then never will. */
    private static final int MOST_PAGES_SINCE = 200;

    private final Supplier<Set<Capability>> capabilities;
    private final Function<ChannelId, OrganizationId> organizations;
    private final Function<PostQuery, Page<Post>> pages;

    /**
     * Makes a search.
     *
     * @param organizations whose a channel is, which need not be the configured one
     */
    PostSearch(
            Supplier<Set<Capability>> capabilities,
            Function<ChannelId, OrganizationId> organizations,
            Function<PostQuery, Page<Post>> pages) {
        this.capabilities = capabilities;
        this.organizations = organizations;
        this.pages = pages;
    }

    /** Returns what may be the post that was to be created. */
    Found candidates(PendingOutcome wanted) {
        Instant since = wanted.since().minus(PostMatch.SKEW);
        List<Post> found = new ArrayList<>();
        boolean isWhole = true;
        for (PostQuery query : queries(new ChannelId(wanted.channelId()), since)) {
            isWhole &= read(query, since, found);
        }
        List<Post> matching = found.stream()
                .filter(post -> PostMatch.matches(wanted, post))
                .sorted((a, b) -> a.timing().createdAt().compareTo(b.timing().createdAt()))
                .toList();
        return new Found(matching, isWhole);
    }

    private List<PostQuery> queries(ChannelId channel, Instant since) {
        OrganizationId organization = organizations.apply(channel);
        PostQuery.Builder ofChannel = PostQuery.builder().channels(channel).in(organization);
        if (capabilities.get().contains(Capability.FILTER_POSTS)) {
            return List.of(ofChannel.createdAt(TimeRange.from(since)).build());
        }
        if (capabilities.get().contains(Capability.LIST_CREATED_SINCE)) {
            return List.of(
                    PostQuery.builder()
                            .channels(channel)
                            .in(organization)
                            .statuses(PostStatus.SCHEDULED)
                            .createdAt(TimeRange.from(since))
                            .build(),
                    ofChannel.statuses(PostStatus.SENT).build());
        }
        return List.of(ofChannel.build());
    }

    /** Returns whether everything was read in which a post made since then could be. */
    private boolean read(PostQuery query, Instant since, List<Post> found) {
        boolean ends = query.createdAt() != null || query.statuses().equals(Set.of(PostStatus.SENT));
        int most = ends ? MOST_PAGES_SINCE : MOST_PAGES;
        PostQuery next = query;
        for (int page = 0; page < most && next != null; page++) {
            Page<Post> posts = pages.apply(next);
            found.addAll(posts.items());
            boolean isLast = posts.next() == null || endsBefore(posts.items(), since);
            next = isLast ? null : query.after(posts.next());
        }
        return next == null;
    }

    /** Whether the last of these was sent before a moment: what is made later is sent later, and the newest are first. */
    private static boolean endsBefore(List<Post> posts, Instant since) {
        Instant sentAt =
                posts.isEmpty() ? null : posts.get(posts.size() - 1).timing().sentAt();
        return sentAt != null && sentAt.isBefore(since);
    }

    /**
     * What was found.
     *
     * @param posts those that match, oldest first
     * @param isWhole whether there can be no other
     */
    record Found(List<Post> posts, boolean isWhole) {}
}
