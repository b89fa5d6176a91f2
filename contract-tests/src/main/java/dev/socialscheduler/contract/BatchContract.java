package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Creating several posts: one result for each, in order, and no post affects another. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class BatchContract extends SchedulerContract {

    private List<PostResult> create(NewPost.Builder... posts) {
        return scheduler()
                .createPosts(List.of(posts).stream().map(NewPost.Builder::build).toList());
    }

    private static Post created(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Created.class);
        return ((PostResult.Created) result).post();
    }

    private static SchedulerException refused(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Refused.class);
        return ((PostResult.Refused) result).reason();
    }

    @Test
    void B01_results_are_in_the_order_of_the_posts() {
        List<PostResult> results = create(text("One"), text("Two"), text("Three"));

        assertThat(results).extracting(result -> created(result).text()).containsExactly("One", "Two", "Three");
        assertThat(queue())
                .containsExactlyElementsOf(
                        results.stream().map(result -> created(result).id()).toList());
    }

    @Test
    void B02_a_rejected_post_does_not_affect_the_others() {
        List<PostResult> results =
                create(text("First"), text("Too late").at(fixture().now().minusSeconds(60)), text("Third"));

        assertThat(created(results.get(0)).text()).isEqualTo("First");
        assertThat(refused(results.get(1))).isInstanceOf(InvalidPostException.class);
        assertThat(created(results.get(2)).text()).isEqualTo("Third");
        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrder("First", "Third");
    }

    @Test
    void B03_an_empty_batch_has_no_results_and_sends_no_request() {
        int before = fixture().requestsSent();

        assertThat(create()).isEmpty();
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void B04_a_batch_may_span_several_channels() {
        List<PostResult> results =
                create(text("Here"), NewPost.on(fixture().imageChannel()).text("There"));

        assertThat(results)
                .extracting(result -> created(result).channelId())
                .containsExactly(fixture().textChannel(), fixture().imageChannel());
    }

    @Test
    void B05_the_second_of_two_identical_posts_is_rejected() {
        List<PostResult> results = create(text("Twice"), text("Twice"), text("Once"));

        assertThat(created(results.get(0)).text()).isEqualTo("Twice");
        assertThat(refused(results.get(1))).isInstanceOf(DuplicatePostException.class);
        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrder("Twice", "Once");
    }

    @Test
    void B06_an_unknown_channel_fails_only_its_own_post() {
        List<PostResult> results =
                create(NewPost.on(fixture().unknownChannel()).text("To nobody"), text("To somebody"));

        assertThat(refused(results.get(0))).isInstanceOf(NotFoundException.class);
        assertThat(listed())
                .extracting(Post::id)
                .containsExactly(created(results.get(1)).id());
    }

    @Test
    void B07_a_rejected_credential_is_tried_once() {
        try (SocialScheduler stranger = fixture().strangerScheduler()) {
            int before = fixture().requestsSent();

            List<PostResult> results = stranger.createPosts(List.of(
                    text("One").build(), text("Two").build(), text("Three").build()));

            assertThat(results)
                    .hasSize(3)
                    .allSatisfy(result -> assertThat(refused(result)).isInstanceOf(AuthenticationException.class));
            assertThat(fixture().requestsSent() - before).as("requests").isEqualTo(1);
        }
        assertThat(listed()).isEmpty();
    }

    @Test
    @GuardedOnly
    void B08_a_post_that_needs_a_missing_capability_is_rejected_by_name_and_does_not_affect_the_others() {
        List<PostResult> results = create(text("A draft").asDraft(), text("A post"));

        if (scheduler().capabilities().contains(Capability.DRAFTS)) {
            assertThat(created(results.get(0)).dueAt()).isNull();
        } else {
            assertThat(refused(results.get(0)))
                    .isInstanceOfSatisfying(
                            UnsupportedCapabilityException.class,
                            e -> assertThat(e.capability()).isEqualTo(Capability.DRAFTS));
        }
        assertThat(created(results.get(1)).text()).isEqualTo("A post");
    }

    @Test
    void B09_the_results_of_many_mixed_posts_are_in_order() {
        List<PostResult> results = create(IntStream.range(0, 35)
                .mapToObj(i -> NewPost.on(
                                i % 7 == 3
                                        ? fixture().unknownChannel()
                                        : fixture().textChannel())
                        .text("Number " + i))
                .toArray(NewPost.Builder[]::new));

        assertThat(results).hasSize(35);
        for (int i = 0; i < 35; i++) {
            if (i % 7 == 3) {
                assertThat(refused(results.get(i))).isInstanceOf(NotFoundException.class);
            } else {
                assertThat(created(results.get(i)).text()).isEqualTo("Number " + i);
            }
        }
        assertThat(queue()).hasSize(30);
    }
}
