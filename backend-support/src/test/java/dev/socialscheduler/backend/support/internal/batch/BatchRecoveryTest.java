package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Several posts that share a request: what became of each. */
class BatchRecoveryTest {

    private static final NewPost ONE = Batched.hello().text("One").build();
    private static final NewPost TWO = Batched.hello().text("Two").build();
    private static final NewPost NOW = Batched.hello().text("Now").now().build();

    private final Batched world = new Batched();
    private final SchedulerException lost = StoringScheduler.lost(Operation.CREATE_POST);
    private final SchedulerException refused = StoringScheduler.refused(Operation.CREATE_POST);
    private final BatchItem one = world.item(0, ONE);
    private final BatchItem two = world.item(1, TWO);
    private final BatchRecovery recovery = world.recovery(one, two);

    /** Treats every request in the same way and remembers how many posts each had. */
    private static final class Together implements PostSender {

        private final List<Integer> sizes = new ArrayList<>();
        private final Supplier<List<Answer>> answers;

        Together(Supplier<List<Answer>> answers) {
            this.answers = answers;
        }

        static Together answering(Answer... answers) {
            return new Together(() -> List.of(answers));
        }

        static Together failing(SchedulerException failure) {
            return new Together(() -> {
                throw failure;
            });
        }

        @Override
        public Post create(PostRequest request) {
            throw new AssertionError("None of these posts is sent alone.");
        }

        @Override
        public List<Integer> firstOf(List<PostRequest> requests, int most) {
            throw new AssertionError("The posts of the request are chosen already.");
        }

        @Override
        public List<Answer> sendTogether(List<PostRequest> requests) {
            sizes.add(requests.size());
            return answers.get();
        }
    }

    private List<Answer> send(Answer... answers) {
        return recovery.send(Together.answering(answers));
    }

    private LookupResult<List<Answer>> lookUp() {
        return recovery.lookUp(TestContext.NOW);
    }

    @Test
    void each_answer_goes_to_the_post_in_its_place() {
        Post made = world.store(ONE);

        List<Answer> answers = send(Answer.made(made), Answer.failed(refused));
        recovery.after(answers);

        assertThat(one.result()).isEqualTo(PostResult.Created.of(made));
        assertThat(two.result()).isEqualTo(PostResult.Refused.of(refused));
        assertThat(world.told).containsExactly("done 0", "done 1");
    }

    @Test
    void only_posts_whose_outcome_is_open_are_announced_and_sent() {
        one.failed(refused);
        Together sender = Together.answering(Answer.made(world.store(TWO)));

        recovery.before();
        recovery.send(sender);

        assertThat(world.told).containsExactly("sending [1]");
        assertThat(sender.sizes).containsExactly(1);
        assertThat(two.isMade()).isTrue();
    }

    @Test
    void a_request_that_was_rejected_as_a_whole_changes_nothing() {
        List<Answer> answers = send();
        recovery.after(answers);

        assertThat(one.isDone()).isFalse();
        assertThat(one.wasLost()).isFalse();
    }

    @Test
    void a_post_without_an_answer_is_lost() {
        List<Answer> answers = send(Answer.made(world.store(ONE)));

        assertThat(two.isDone()).isFalse();
        assertThatThrownBy(() -> recovery.after(answers))
                .isSameAs(two.lostBy())
                .hasMessageContaining("it does not cover every requested post");
    }

    @Test
    void an_answer_with_the_post_of_another_call_leaves_this_one_lost() {
        Post others = world.recovery(7, TWO).own(world.store(TWO));

        List<Answer> answers = send(Answer.failed(refused), Answer.made(others));

        assertThat(two.isDone()).isFalse();
        assertThatThrownBy(() -> recovery.after(answers))
                .isSameAs(two.lostBy())
                .hasMessageContaining("an item that belongs to another call: p1");
    }

    @Test
    void two_answers_with_the_same_post_are_one_post() {
        Post made = world.store(ONE);

        send(Answer.made(made), Answer.made(made));

        assertThat(one.isMade()).isTrue();
        assertThat(two.isDone()).isFalse();
        assertThat(two.wasLost()).isTrue();
    }

    @Test
    void a_duplicate_is_a_refusal_unless_an_earlier_request_was_lost() {
        send(Answer.failed(lost), Answer.failed(Batched.duplicate()));
        assertThat(two.result()).isInstanceOf(PostResult.Refused.class);

        send(Answer.failed(Batched.duplicate()));
        assertThat(one.isDone()).isFalse();
    }

    @Test
    void any_other_refusal_after_a_loss_ends_with_an_unknown_outcome() {
        send(Answer.failed(lost), Answer.failed(lost));
        lookUp();

        send(Answer.failed(refused), Answer.failed(lost));

        assertThat(one.result()).isInstanceOf(PostResult.Unknown.class);
    }

    @Test
    void a_failed_request_loses_all_its_posts_if_it_may_have_had_an_effect() {
        assertThatThrownBy(() -> recovery.send(Together.failing(lost))).isSameAs(lost);

        assertThat(List.of(one, two)).allMatch(BatchItem::wasLost);
    }

    @Test
    void a_failed_request_without_effect_loses_none() {
        assertThatThrownBy(() -> recovery.send(Together.failing(refused))).isSameAs(refused);

        assertThat(List.of(one, two)).noneMatch(BatchItem::wasLost);
    }

    @Test
    void a_lookup_ends_what_it_finds_and_retries_the_rest() {
        send(Answer.failed(lost), Answer.failed(lost));
        Post made = world.store(ONE);

        assertThat(lookUp()).isEqualTo(new LookupResult<>(Optional.empty(), true, true));
        assertThat(one.result()).isEqualTo(PostResult.Created.of(made));
        assertThat(two.isDone()).isFalse();
        assertThat(world.told).containsExactly("done 0");
    }

    @Test
    void a_lookup_that_finds_everything_is_the_result() {
        send(Answer.failed(lost), Answer.failed(refused));
        world.store(ONE);

        assertThat(lookUp()).isEqualTo(new LookupResult<>(Optional.of(List.of()), false, false));
    }

    @Test
    void what_cannot_be_looked_up_ends_with_an_unknown_outcome() {
        send(Answer.failed(lost), Answer.failed(lost));
        world.raw.fail(Operation.POSTS, 1);

        assertThat(lookUp().mayRetry()).isFalse();
        assertThat(List.of(one, two)).allMatch(item -> item.result() instanceof PostResult.Unknown);
    }

    @Test
    void an_absent_immediate_post_ends_with_an_unknown_outcome_and_holds_up_no_other() {
        BatchItem now = world.item(2, NOW);
        BatchRecovery both = world.recovery(one, now);
        both.send(Together.answering(Answer.failed(lost), Answer.failed(lost)));

        assertThat(both.lookUp(TestContext.NOW).mayRetry()).isTrue();
        assertThat(now.result()).isInstanceOf(PostResult.Unknown.class);
        assertThat(one.isDone()).isFalse();
    }

    @Test
    void an_absent_post_whose_request_is_over_is_sent_as_if_for_the_first_time() {
        send(Answer.untold(lost), Answer.untold(lost));

        assertThat(lookUp()).isEqualTo(new LookupResult<>(Optional.of(List.of()), false, false));
        assertThat(List.of(one, two)).noneMatch(BatchItem::isDone).noneMatch(BatchItem::wasLost);
    }

    @Test
    void at_the_end_what_was_lost_is_unknown_and_what_was_not_sent_stays_open() {
        one.lost(lost);
        one.takeLoss(TestContext.NOW);

        recovery.end(null);

        assertThat(one.result()).isInstanceOf(PostResult.Unknown.class);
        assertThat(two.isDone()).isFalse();
        assertThat(world.told).containsExactly("done 0");
    }

    @Test
    void a_failure_at_the_end_is_that_of_every_post_that_was_not_lost() {
        one.lost(lost);
        one.takeLoss(TestContext.NOW);

        recovery.end(refused);

        assertThat(one.result()).isInstanceOf(PostResult.Unknown.class);
        assertThat(two.result()).isEqualTo(PostResult.Refused.of(refused));
    }

    @Test
    void a_post_beside_which_a_duplicate_may_arrive_is_reported_after_the_duplicate_is_gone() {
        world.measure();
        NewPost hello = Batched.timed("One");
        BatchItem timed = world.item(0, hello);
        Post made = reportedAfterTheLastLook(timed, hello);

        assertThat(world.raw.stored).containsExactly(made);
        assertThat(((PostResult.Created) timed.result()).post().warnings())
                .extracting(PostWarning::message)
                .containsExactly(Batched.deleted("p2"));
    }

    @Test
    void a_post_beside_which_one_of_the_queue_appears_is_reported_with_a_warning() {
        Post made = reportedAfterTheLastLook(one, ONE);

        assertThat(world.raw.stored).hasSize(2).contains(made);
        assertThat(((PostResult.Created) one.result()).post().warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).isEqualTo(Batched.left("p2"));
                    assertThat(warning.pending()).isEqualTo(one.pending());
                });
    }

    /** The first request of a post is lost; its retry succeeds, and an equal post appears. */
    private Post reportedAfterTheLastLook(BatchItem item, NewPost post) {
        BatchRecovery both = world.recovery(item, two);
        both.send(Together.answering(Answer.failed(lost), Answer.failed(refused)));
        both.lookUp(TestContext.NOW);
        Post made = world.store(post);
        List<Answer> answers = both.send(Together.answering(Answer.made(made)));
        world.store(post);
        both.after(answers);
        assertThat(world.told).as("before the last look").containsExactly("done 1");

        both.end(null);

        assertThat(world.told).containsExactly("done 1", "done 0");
        return made;
    }
}
