package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Capabilities of queries. */
final class ListingProbes {

    private ListingProbes() {}

    static void addTo(Probe.Probes probes) {
        probes.add(Capability.LIST_ALL_CHANNELS, ListingProbes::allChannels);
        probes.add(Capability.LIST_ANY_STATUS, ListingProbes::anyStatus);
        probes.add(Capability.LIST_SEVERAL_STATUSES, ListingProbes::severalStatuses);
        probes.add(Capability.LIST_NEEDS_APPROVAL, ListingProbes::needsApproval, Capability.LIST_ANY_STATUS);
        probes.add(Capability.LIST_SENDING, ListingProbes::sending, Capability.LIST_ANY_STATUS);
        probes.add(Capability.LIST_CREATED_SINCE, ListingProbes::createdSince);
        probes.add(Capability.FILTER_POSTS, ListingProbes::filter);
        probes.add(Capability.ORDER_POSTS, ListingProbes::order);
        probes.add(
                Capability.DAILY_POSTING_LIMITS,
                c -> assertThat(c.scheduler()
                                .dailyPostingLimits(List.of(c.fixture().textChannel())))
                        .hasSize(1));
        probes.add(
                Capability.CONFIGURATION,
                c -> assertThat(c.scheduler().configuration().networks()).isNotEmpty());
    }

    private static List<PostId> found(SchedulerContract contract, PostQuery.Builder query) {
        return contract.scheduler().streamPosts(query.build()).map(Post::id).toList();
    }

    /** Returns the posts that the query finds on the text channel. */
    private static List<PostId> found(SchedulerContract contract, UnaryOperator<PostQuery.Builder> query) {
        return found(
                contract,
                query.apply(PostQuery.builder().channels(contract.fixture().textChannel())));
    }

    private static void allChannels(SchedulerContract contract) {
        Post here = contract.queued("Here");
        NewPost elsewhere =
                NewPost.on(contract.fixture().imageChannel()).text("There").build();
        Post there = contract.scheduler().createPost(elsewhere);

        assertThat(found(contract, PostQuery.builder())).contains(here.id(), there.id());
    }

    private static void anyStatus(SchedulerContract contract) {
        contract.queued("Scheduled");

        assertThat(found(contract, query -> query.statuses(PostStatus.ERROR))).isEmpty();
        if (contract.scheduler().capabilities().contains(Capability.DRAFTS)) {
            Post draft = contract.scheduler()
                    .createPost(contract.text("A draft").asDraft().build());

            assertThat(found(contract, query -> query.statuses(PostStatus.DRAFT)))
                    .containsExactly(draft.id());
        }
    }

    private static void severalStatuses(SchedulerContract contract) {
        Post waiting = contract.queued("Scheduled");
        Post sent = contract.scheduler().createPost(contract.text("Sent").now().build());

        assertThat(found(contract, query -> query.statuses(PostStatus.SCHEDULED, PostStatus.SENT)))
                .containsExactlyInAnyOrder(waiting.id(), sent.id());
    }

    private static void needsApproval(SchedulerContract contract) {
        contract.queued("Scheduled");

        assertThat(found(contract, query -> query.statuses(PostStatus.NEEDS_APPROVAL)))
                .isEmpty();
        if (contract.scheduler().capabilities().contains(Capability.APPROVALS)) {
            NewPost asking = NewPost.on(contract.channelOn(Network.LINKEDIN))
                    .text("May I?")
                    .needsApproval()
                    .build();
            Post waiting = contract.scheduler().createPost(asking);

            // The channel may belong to an organization other than the default one.
            Channel channel = contract.scheduler().channel(waiting.channelId());
            PostQuery.Builder query =
                    PostQuery.builder().in(channel.organizationId()).channels(channel.id());
            assertThat(found(contract, query.statuses(PostStatus.NEEDS_APPROVAL)))
                    .containsExactly(waiting.id());
        }
    }

    private static void sending(SchedulerContract contract) {
        contract.queued("Scheduled");

        assertThat(found(contract, query -> query.statuses(PostStatus.SENDING))).isEmpty();
    }

    private static void createdSince(SchedulerContract contract) {
        TimeRange since = TimeRange.from(contract.fixture().now().minusSeconds(2));
        TimeRange later = TimeRange.from(contract.later());
        Post post = contract.queued("New");

        assertThat(found(contract, query -> query.statuses(PostStatus.SCHEDULED).createdAt(since)))
                .containsExactly(post.id());
        assertThat(found(contract, query -> query.statuses(PostStatus.SCHEDULED).createdAt(later)))
                .isEmpty();
    }

    private static void filter(SchedulerContract contract) {
        Post due = contract.scheduler()
                .createPost(contract.text("Due").at(contract.later()).build());
        TimeRange day = TimeRange.between(contract.later(), contract.later().plus(Duration.ofDays(1)));
        TimeRange nextDay = TimeRange.from(contract.later().plus(Duration.ofDays(1)));

        assertThat(found(contract, query -> query.dueAt(day))).containsExactly(due.id());
        assertThat(found(contract, query -> query.dueAt(nextDay))).isEmpty();
    }

    private static void order(SchedulerContract contract) {
        PostId first = contract.queued("First").id();
        PostId second = contract.queued("Second").id();

        assertThat(found(contract, query -> query.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)))
                .containsExactly(first, second);
        assertThat(found(contract, query -> query.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.DESCENDING)))
                .containsExactly(second, first);
    }
}
