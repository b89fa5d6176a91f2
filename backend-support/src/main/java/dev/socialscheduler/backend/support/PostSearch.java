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

    /** Returns what may be the post that was to be created, oldest first. */
    List<Post> candidates(PendingOutcome wanted) {
        Instant since = wanted.since().minus(PostMatch.SKEW);
        List<Post> found = new ArrayList<>();
        for (PostQuery query : queries(new ChannelId(wanted.channelId()), since)) {
            read(query, found);
        }
        return found.stream()
                .filter(post -> PostMatch.matches(wanted, post))
                .sorted((a, b) -> a.timing().createdAt().compareTo(b.timing().createdAt()))
                .toList();
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

    private void read(PostQuery query, List<Post> found) {
        PostQuery next = query;
        for (int page = 0; page < MOST_PAGES && next != null; page++) {
            Page<Post> posts = pages.apply(next);
            found.addAll(posts.items());
            next = posts.next() == null ? null : query.after(posts.next());
        }
    }
}
