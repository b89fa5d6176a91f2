package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.event.Reconciled.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostRecoveryTest {

    private static final NewPost HELLO = Recovered.hello().build();
    private static final NewPost TIMED =
            Recovered.hello().at(TestContext.NOW.plusSeconds(86_400)).build();
    private static final String DELETED = "An earlier attempt arrived late and created the post p2; it was deleted.";
    private static final String LEFT =
            "A first attempt may have arrived late, so there may be two posts: the same content also exists as p2."
                    + " It was not deleted, since it may be somebody else's: delete it if you do not want it.";
    private static final Duration LIST_LAG = Duration.ofSeconds(15);

    private final Recovered world = new Recovered();
    private final PostRecovery call = world.recovery("a", HELLO);
    private final PostRecovery timed = world.recovery("t", TIMED);

    private LookupResult<Post> lookUp(PostRecovery recovery) {
        return recovery.lookUp(TestContext.NOW);
    }

    private static List<String> warnings(Post post) {
        return post.warnings().stream().map(PostWarning::message).toList();
    }

    @Test
    void a_lost_post_is_the_result_and_accounts_for_its_request() {
        Post made = world.store();

        assertThat(lookUp(call).found()).contains(made);
        assertThat(call.isOpen()).isFalse();
        assertThat(world.waits).isEmpty();
    }

    @Test
    void a_request_that_left_no_post_stays_open_and_may_be_retried() {
        assertThat(lookUp(call)).isEqualTo(new LookupResult<>(Optional.empty(), true, true));
        assertThat(call.isOpen()).isTrue();
    }

    @Test
    void an_immediate_post_that_is_absent_is_not_retried() {
        PostRecovery now = world.recovery("a", Recovered.hello().now().build());

        assertThat(lookUp(now)).isEqualTo(new LookupResult<>(Optional.empty(), true, false));
    }

    @Test
    void the_post_of_a_call_that_succeeded_is_not_that_of_a_lost_one() {
        Post made = world.recovery("b", HELLO).own(world.store());

        assertThat(call.claim(made)).isFalse();
        assertThat(lookUp(call).found()).isEmpty();
        assertThat(call.pending(TestContext.NOW))
                .isEqualTo(Recovered.pending("a", HELLO, made.id().value()));
    }

    @Test
    void an_outcome_keeps_what_a_later_lookup_needs() {
        NewPost timed = Recovered.hello().at(TestContext.NOW.plusSeconds(60)).build();
        NewPost draft = Recovered.hello().asDraft().build();

        assertThat(world.recovery("a", timed).pending(TestContext.NOW)).isEqualTo(Recovered.pending("a", timed));
        assertThat(world.recovery("a", draft).pending(TestContext.NOW)).isEqualTo(Recovered.pending("a", draft));
    }

    @Test
    void if_two_requests_were_lost_and_both_arrived_one_post_is_deleted_after_the_delay() {
        world.measure();
        timed.opened(timed.pending(TestContext.NOW));
        Post first = world.late(TIMED, 2);
        world.late(TIMED, 3);

        Optional<Post> found = lookUp(timed).found();

        assertThat(found).map(Post::id).contains(first.id());
        assertThat(found).map(PostRecoveryTest::warnings).contains(List.of(DELETED));
        assertThat(world.raw.stored).containsExactly(first);
        assertThat(world.waits).containsExactly(Recovered.DELAY);
    }

    @Test
    void if_two_requests_for_the_queue_were_lost_and_two_posts_are_there_both_stay() {
        world.measure();
        call.opened(call.pending(TestContext.NOW));
        Post first = world.late(HELLO, 2);
        Post second = world.late(HELLO, 3);

        Optional<Post> found = lookUp(call).found();

        assertThat(found).map(Post::id).contains(first.id());
        assertIsWarned(found.orElseThrow(), LEFT, call);
        assertThat(world.raw.stored).containsExactly(first, second);
    }

    private static void assertIsWarned(Post post, String message, PostRecovery of) {
        assertThat(post.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message()).startsWith(message);
            assertThat(warning.pending()).isEqualTo(of.pending(TestContext.NOW));
        });
    }

    @Test
    void if_two_requests_were_lost_and_one_arrived_nothing_is_deleted() {
        call.opened(call.pending(TestContext.NOW));
        Post made = world.store();
        world.meanwhile = () -> world.ours.advance(LIST_LAG);

        assertThat(lookUp(call).found()).contains(made);
        assertThat(world.raw.stored).containsExactly(made);
        assertThat(call.isOpen()).isTrue();
    }

    @Test
    void if_two_requests_were_lost_and_one_arrived_the_other_may_appear_until_the_lists_have_caught_up() {
        call.opened(call.pending(TestContext.NOW));
        Post made = world.store();
        world.meanwhile = () -> world.ours.advance(LIST_LAG.minusMillis(1));

        Post found = lookUp(call).found().orElseThrow();

        assertThat(found.id()).isEqualTo(made.id());
        assertIsWarned(found, "A first attempt may still appear", call);
        assertThat(world.raw.stored).containsExactly(made);
    }

    @Test
    void a_lookup_that_is_interrupted_before_the_last_look_warns_of_a_possible_duplicate() {
        DelayedLookup interrupted = new DelayedLookup(
                "red",
                Recovered.DELAY,
                wait -> {
                    throw new InterruptedException();
                },
                world.listeners);
        PostRecovery recovery = new PostRecovery("red", HELLO, "a", world.ownership, world.finder, interrupted);
        recovery.opened(recovery.pending(TestContext.NOW));
        world.store();
        world.store();

        Optional<Post> found = lookUp(recovery).found();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.orElseThrow().warnings())
                .singleElement()
                .extracting(PostWarning::pending)
                .isEqualTo(recovery.pending(TestContext.NOW));
        assertThat(world.raw.stored).hasSize(2);
    }

    @Test
    void a_rejected_duplicate_shows_that_an_earlier_request_arrived() {
        Post made = world.store();

        assertThat(call.explain(duplicate(), TestContext.NOW)).contains(made);
        assertThat(world.findings()).containsExactly(Finding.FOUND);
    }

    @Test
    void any_other_rejection_shows_nothing_and_costs_no_lookup() {
        world.store();

        assertThat(call.explain(StoringScheduler.refused(Operation.CREATE_POST), TestContext.NOW))
                .isEmpty();
        assertThat(world.raw.asked).isEmpty();
    }

    private static DuplicatePostException duplicate() {
        return new DuplicatePostException(
                Failure.withoutEffect("Again.", "Change it.", ErrorContext.of("red", Operation.CREATE_POST)));
    }

    @Test
    void a_retry_that_succeeded_beside_a_late_first_request_keeps_its_warnings_and_gets_one_more() {
        world.measure();
        lookUp(timed);
        PostWarning earlier = PostWarning.builder("text", "Shortened.").build();
        Post made = timed.own(world.late(TIMED, 2)).withWarnings(List.of(earlier));
        world.late(TIMED, 3);

        Post result = timed.afterRetry(made, TestContext.NOW);

        assertThat(result.id()).isEqualTo(made.id());
        assertThat(warnings(result)).containsExactly("Shortened.", DELETED);
        assertThat(world.raw.stored).extracting(Post::id).containsExactly(made.id());
    }

    @Test
    void a_retry_that_succeeded_beside_a_post_of_the_queue_gets_a_warning_and_deletes_nothing() {
        lookUp(call);
        Post made = call.own(world.store());
        world.store();

        assertIsWarned(call.afterRetry(made, TestContext.NOW), LEFT, call);
        assertThat(world.raw.stored).hasSize(2);
    }

    @Test
    void a_retry_that_succeeded_alone_is_returned_as_it_is() {
        lookUp(call);
        Post made = call.own(world.store());
        NewPost other = Recovered.hello().text("Other").build();
        world.recovery("b", other).own(world.raw.store(other, PostStatus.SCHEDULED));
        world.meanwhile = () -> world.ours.advance(LIST_LAG);

        assertThat(call.afterRetry(made, TestContext.NOW)).isSameAs(made);
    }

    @Test
    void a_retry_that_succeeded_beside_a_post_of_nobody_that_may_be_the_first_one_rewritten_is_told() {
        lookUp(call);
        Post made = call.own(world.store());
        world.raw.store(Recovered.hello().text("Other").build(), PostStatus.SCHEDULED);

        assertIsWarned(
                call.afterRetry(made, TestContext.NOW),
                "A first attempt may have arrived late as one of these posts: p2.",
                call);
        assertThat(world.raw.stored).hasSize(2);
    }
}
