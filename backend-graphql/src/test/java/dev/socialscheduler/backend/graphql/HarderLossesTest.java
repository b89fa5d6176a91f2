package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.PostRequest;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the fault campaign has found: each of these has lost a post or made one twice. */
class HarderLossesTest extends LossTest {

    @Test
    void a_lost_post_is_found_on_a_channel_of_another_organization_than_the_configured_one() {
        next(Fault.loseAnswer());

        Post made = scheduler.createPost(hello("twitter:northwind-cycling"));

        assertThat(emulator.world().post(made.id().value())).isPresent();
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void an_answer_that_came_twice_is_not_taken_for_that_of_the_next_post() {
        next(Fault.duplicateAnswer());
        Post first = scheduler.createPost(hello());
        Post second = scheduler.createPost(hello("mastodon:harbour-bakery"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.channelId()).isNotEqualTo(first.channelId());
        assertThat(posts()).isEqualTo(2);
    }

    /** Lets the scheduler measure the provider's clock by a post. */
    private void measure() {
        scheduler.createPost(NewPost.on(hello().channelId()).text("Before").build());
    }

    @Test
    void when_a_late_first_attempt_and_a_second_one_without_an_answer_both_arrive_one_is_deleted() {
        measure();
        next(Fault.applyLate(Duration.ofMillis(2_200)), Fault.loseAnswer());

        Post made = scheduler.createPost(hello());

        assertThat(posts()).isEqualTo(1);
        assertThat(emulator.world().post(made.id().value())).isPresent();
        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .endsWith("; it was deleted.");
    }

    @Test
    void every_late_attempt_but_one_is_deleted() {
        measure();
        scheduler.channel(hello().channelId());
        next(Fault.applyLateAfter(3), Fault.applyLate(Duration.ofMillis(1_500)));

        Post made = scheduler.createPost(hello());

        assertThat(posts()).isEqualTo(1);
        assertThat(made.warnings()).hasSize(1);
    }

    @Test
    void an_outcome_is_not_settled_with_the_post_of_another_call_that_says_the_same() {
        scheduler.createPost(hello());
        next(Fault.loseRequest());
        PendingOutcome pending = unknown();

        assertThat(scheduler.reconcile(pending)).isEqualTo(Reconciliation.NoTrace.of());
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void who_asks_twice_what_became_of_a_post_is_told_the_same() {
        next(Fault.loseAnswer());
        PendingOutcome pending = unknown();

        Post found = found(pending);

        assertThat(found(pending).id()).isEqualTo(found.id());
    }

    @Test
    void a_post_that_was_settled_is_not_taken_for_the_surplus_of_another_call() {
        next(Fault.loseAnswer());
        Post found = found(unknown());
        next(Fault.loseRequest());

        Post other = scheduler.createPost(hello());

        assertThat(other.id()).isNotEqualTo(found.id());
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void who_cannot_look_for_a_late_first_attempt_says_so() {
        scheduler.channel(hello().channelId());
        next(Fault.loseRequest());
        emulator.faults()
                .next(
                        Fault.slow(Duration.ZERO).on("posts"),
                        Fault.slow(Duration.ZERO).on("posts"));
        nobodyCanLook();

        List<PostWarning> warnings = scheduler.createPost(hello()).warnings();

        assertThat(warnings).extracting(PostWarning::message).containsExactly(UNSEEN);
        assertThat(warnings.get(0).pending()).isNotNull();
    }

    @Test
    void a_post_is_found_behind_hundreds_that_were_made_since() {
        next(Fault.loseAnswer());
        PendingOutcome pending = unknown();
        String author = emulator.world().accounts().get(0).id();
        dev.socialscheduler.emulator.world.Post first = emulator.world().posts().stream()
                .filter(post -> post.text().equals("Hello, harbour"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 300; i++) {
            emulator.world()
                    .publishing()
                    .createPost(
                            author,
                            new PostRequest(
                                    first.channelId(),
                                    new Content(
                                            "Later " + i,
                                            List.of(),
                                            List.of(),
                                            first.content().metadata()),
                                    List.of(),
                                    null,
                                    false,
                                    ShareMode.ADD_TO_QUEUE,
                                    null,
                                    null,
                                    false));
        }

        assertThat(found(pending).text()).isEqualTo("Hello, harbour");
    }
}
