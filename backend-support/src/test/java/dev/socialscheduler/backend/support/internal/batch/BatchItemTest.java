package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a batch knows of one of its posts. */
class BatchItemTest {

    private static final NewPost HELLO = Batched.hello().build();
    private static final Instant LATER = TestContext.NOW.plusSeconds(9);

    private final Batched world = new Batched();
    private final SchedulerException lost = StoringScheduler.lost(Operation.CREATE_POST);
    private final SchedulerException refused = StoringScheduler.refused(Operation.CREATE_POST);
    private final BatchItem item = world.item(0);

    private PostResult.Unknown unknown() {
        assertThat(item.result()).isInstanceOf(PostResult.Unknown.class);
        return (PostResult.Unknown) item.result();
    }

    @Test
    void a_post_that_must_not_be_sent_is_refused_at_once() {
        BatchItem wrong = new BatchItem(
                0,
                new CheckedPost(
                        Batched.checked(HELLO).request(), Batched.checked(HELLO).found(), refused),
                world.recovery(0, HELLO));

        wrong.check();
        item.check();

        assertThat(wrong.result()).isEqualTo(PostResult.Refused.of(refused));
        assertThat(item.isDone()).isFalse();
    }

    @Test
    void the_result_of_a_post_is_taken_once_when_it_is_there() {
        assertThat(item.takeFinalResult()).isFalse();

        item.made(world.store(HELLO));

        assertThat(item.isMade()).isTrue();
        assertThat(item.takeFinalResult()).isTrue();
        assertThat(item.takeFinalResult()).isFalse();
    }

    @Test
    void a_post_beside_which_a_lost_request_may_still_arrive_is_final_only_after_the_last_look() {
        BatchItem retried = world.lost(0, HELLO);

        retried.made(world.store(HELLO));

        assertThat(retried.isDone()).isTrue();
        assertThat(retried.takeFinalResult()).isFalse();
        retried.settled();
        assertThat(retried.takeFinalResult()).isTrue();
    }

    @Test
    void a_lost_post_whose_request_is_accounted_for_is_final_at_once() {
        BatchItem found = world.lost(0, HELLO);
        Post post = world.store(HELLO);
        assertThat(world.lookup().lookUp(List.of(found))).isEmpty();

        assertThat(found.result()).isEqualTo(PostResult.Created.of(post));
        assertThat(found.takeFinalResult()).isTrue();
    }

    @Test
    void a_loss_is_counted_once_and_the_first_one_tells_since_when() {
        item.lost(lost);

        assertThat(item.takeLoss(TestContext.NOW)).isTrue();
        assertThat(item.takeLoss(LATER)).isFalse();
        item.lost(lost);
        assertThat(item.takeLoss(LATER)).isTrue();
        assertThat(item.pending()).isEqualTo(world.recovery(0, HELLO).pending(TestContext.NOW));
        assertThat(item.pending(LATER)).isEqualTo(item.pending());
    }

    @Test
    void a_post_that_was_never_lost_is_pending_from_now_on() {
        assertThat(item.pending(LATER).since()).isEqualTo(LATER);
        assertThat(item.wasLost()).isFalse();
        assertThat(item.lostBy()).isNull();
    }

    @Test
    void a_request_that_is_over_leaves_nothing_to_wait_for() {
        item.lost(lost, true);

        assertThat(item.takeLoss(TestContext.NOW)).isFalse();
        assertThat(item.lostBy()).isSameAs(lost);
    }

    @Test
    void a_post_is_made_afresh_if_all_its_requests_are_over() {
        item.lost(lost, true);
        item.lost(lost, true);
        item.takeLoss(TestContext.NOW);

        item.forget();

        assertThat(item.wasLost()).isFalse();
        assertThat(item.pending(LATER).since()).isEqualTo(LATER);
    }

    @Test
    void one_request_that_may_still_arrive_is_never_forgotten() {
        item.lost(lost);
        item.lost(lost, true);
        item.forget();
        assertThat(item.wasLost()).isTrue();

        BatchItem other = world.item(1);
        other.lost(lost, true);
        other.lost(lost);
        other.forget();
        assertThat(other.wasLost()).isTrue();
    }

    @Test
    void a_failure_without_effect_is_a_refusal() {
        item.failed(refused);

        assertThat(item.result()).isEqualTo(PostResult.Refused.of(refused));
        assertThat(item.isMade()).isFalse();
    }

    @Test
    void a_failure_that_may_have_had_an_effect_is_an_unknown_outcome_to_reconcile() {
        item.lostSince(TestContext.NOW);

        item.failed(lost);

        assertThat(unknown().reason().attemptedAt()).isEqualTo(TestContext.NOW);
        assertThat(unknown().reason().pending())
                .contains(world.recovery(0, HELLO).pending(TestContext.NOW));
    }

    @Test
    void a_refusal_after_a_loss_leaves_the_lost_request_unknown() {
        item.lost(lost);
        item.takeLoss(TestContext.NOW);

        item.failed(refused);

        assertThat(unknown().reason()).hasCause(lost);
        assertThat(unknown().reason().attemptedAt()).isEqualTo(TestContext.NOW);
    }

    @Test
    void an_unknown_outcome_stays_as_it_was_thrown() {
        OutcomeUnknownException thrown = new OutcomeUnknownException(LATER, null, failure());

        item.failed(thrown);

        assertThat(unknown().reason()).isSameAs(thrown);
    }

    private Failure failure() {
        return new Failure("Lost.", "Check.", lost.context(), Outcome.UNKNOWN, null);
    }

    @Test
    void only_an_immediate_post_is_published_at_once() {
        assertThat(world.item(0, Batched.hello().now().build()).isPublishedAtOnce())
                .isTrue();
        assertThat(world.item(0, Batched.hello().next().build()).isPublishedAtOnce())
                .isFalse();
        assertThat(item.isPublishedAtOnce()).isFalse();
    }
}
