package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.Organization;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.error.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reading: lists match the stored posts, and each read costs one request. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class ReadingContract extends SchedulerContract {

    private List<Channel> channels() {
        return scheduler().channels(ChannelQuery.all());
    }

    private void costsOne(Runnable read) {
        int before = fixture().requestsSent();
        read.run();
        assertThat(fixture().requestsSent() - before).as("requests").isEqualTo(1);
    }

    @Test
    void R01_the_account_lists_its_organizations() {
        Account account = scheduler().account();

        assertThat(account.id()).isNotBlank();
        assertThat(account.organizations())
                .isNotEmpty()
                .extracting(Organization::name)
                .allMatch(n -> !n.isBlank());
        assertThat(scheduler().organizations()).isEqualTo(account.organizations());
    }

    @Test
    void R02_an_unknown_id_is_not_found() {
        failure(NotFoundException.class, () -> scheduler().channel(fixture().unknownChannel()));
        failure(NotFoundException.class, () -> scheduler().post(fixture().unknownPost()));
    }

    @Test
    void R03_posts_can_be_filtered_by_status() {
        Post waiting = queued("Waiting");
        Post sent = scheduler().createPost(text("Sent").now().build());

        assertThat(listed(PostStatus.SCHEDULED)).extracting(Post::id).containsExactly(waiting.id());
        assertThat(listed(PostStatus.SENT)).extracting(Post::id).containsExactly(sent.id());
        assertThat(listed()).extracting(Post::id).containsExactlyInAnyOrder(waiting.id(), sent.id());
    }

    @Test
    void R04_a_listed_post_equals_the_post_that_is_read() {
        queued("One");
        queued("Two");

        assertThat(listed())
                .hasSize(2)
                .allSatisfy(post -> assertThat(scheduler().post(post.id())).isEqualTo(post));
    }

    @Test
    void R05_reading_changes_nothing() {
        queued("One");
        List<Post> before = listed();
        scheduler().account();
        channels();

        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void R06_one_query_costs_one_request() {
        Post post = queued("Asked for");

        costsOne(() -> scheduler().account());
        costsOne(this::channels);
        costsOne(() -> scheduler().channel(fixture().textChannel()));
        costsOne(() -> scheduler().post(post.id()));
        costsOne(() -> scheduler()
                .posts(PostQuery.builder().channels(fixture().textChannel()).build()));
    }

    @Test
    @Needs(Capability.DAILY_POSTING_LIMITS)
    void R07_the_daily_limits_count_the_posts_due_on_that_day() {
        scheduler().createPost(text("Out").now().build());

        List<DailyPostingLimit> limits =
                scheduler().dailyPostingLimits(List.of(fixture().textChannel()));

        assertThat(limits).singleElement().satisfies(limit -> {
            assertThat(limit.channelId()).isEqualTo(fixture().textChannel());
            assertThat(limit.sent()).isEqualTo(1);
        });
    }

    @Test
    @Needs(Capability.CONFIGURATION)
    void R08_the_configuration_describes_the_network_of_a_channel() {
        Network network = scheduler().channel(fixture().textChannel()).network();

        assertThat(scheduler().configuration().networks()).anyMatch(rule -> rule.network() == network);
    }

    @Test
    void R09_several_posts_are_returned_in_the_order_of_their_ids_and_missing_ones_are_reported() {
        Post one = queued("One");
        Post two = queued("Two");

        assertThat(scheduler().postsById(List.of(two.id(), fixture().unknownPost(), one.id(), two.id())))
                .containsExactly(Optional.of(two), Optional.empty(), Optional.of(one), Optional.of(two));
        assertThat(scheduler().postsById(List.of())).isEmpty();
    }
}
