package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateSweepTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);
    private static final NewPost TIMED = Recovered.hello().at(NOON).build();
    private static final NewPost QUEUED = Recovered.hello().build();
    private static final PendingOutcome A = Recovered.pending("a", TIMED);
    private static final PendingOutcome B = Recovered.pending("b", TIMED);
    private static final String LAGGING =
            "A first attempt may still appear: the provider's lists may lag behind, so there may be two posts."
                    + " Reconcile this later.";

    private final Recovered world = new Recovered();

    @BeforeEach
    void measure() {
        world.measure();
    }

    /** The call has its own post, and the answer to an earlier request was lost. */
    private Post retried(PendingOutcome call, NewPost post) {
        Post own = world.late(post, 2);
        world.ownership.claim(own.id().value(), call.id(), 0);
        world.lose(call);
        world.ours.advance(Duration.ofSeconds(20));
        return own;
    }

    private List<PostWarning> sweep(PendingOutcome call) {
        return world.finder.sweep(call);
    }

    private static String left(String id) {
        return "A first attempt may have arrived late, so there may be two posts: the same content also exists as " + id
                + ". It was not deleted, since it may be somebody else's: delete it if you do not want it.";
    }

    private void isOnlyWarnedOf(PendingOutcome call, String id) {
        assertThat(sweep(call)).singleElement().satisfies(warning -> {
            assertThat(warning.message()).isEqualTo(left(id));
            assertThat(warning.pending()).isEqualTo(call);
        });
        assertThat(world.raw.requests("deletePost")).isZero();
    }

    @Test
    void only_as_many_duplicates_are_deleted_as_requests_were_lost() {
        retried(A, TIMED);
        world.late(TIMED, 3);
        Post free = world.late(TIMED, 4);

        assertThat(sweep(A))
                .singleElement()
                .extracting(PostWarning::message)
                .isEqualTo("An earlier attempt arrived late and created the post p2; it was deleted.");
        assertThat(world.raw.stored).hasSize(2).contains(free);
    }

    @Test
    void a_post_without_a_time_of_its_own_is_only_warned_of() {
        PendingOutcome queued = Recovered.pending("q", QUEUED);
        retried(queued, QUEUED);
        world.late(QUEUED, 3);

        isOnlyWarnedOf(queued, "p2");
    }

    @Test
    void a_post_of_almost_the_same_time_is_only_warned_of() {
        retried(A, TIMED);
        world.late(Recovered.hello().at(NOON.plusSeconds(1)).build(), 3);

        isOnlyWarnedOf(A, "p2");
    }

    @Test
    void a_post_with_other_pictures_is_only_warned_of() {
        retried(A, TIMED);
        world.late(
                Recovered.hello()
                        .at(NOON)
                        .image(URI.create("https://example.com/door.jpg"), "A door")
                        .build(),
                3);

        isOnlyWarnedOf(A, "p2");
    }

    @Test
    void a_post_that_may_be_older_than_the_call_is_only_warned_of() {
        world.late(TIMED, -1);
        retried(A, TIMED);

        isOnlyWarnedOf(A, "p1");
    }

    @ParameterizedTest
    @EnumSource(
            value = PostStatus.class,
            names = {"SCHEDULED", "NEEDS_APPROVAL", "DRAFT"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_post_that_is_or_may_be_published_is_only_warned_of(PostStatus status) {
        retried(A, TIMED);
        world.raw.store(TIMED, status);

        isOnlyWarnedOf(A, "p2");
    }

    @Test
    void on_a_clock_that_is_not_measured_nothing_is_deleted() {
        Recovered unmeasured = new Recovered();
        Post own = unmeasured.store();
        unmeasured.ownership.claim(own.id().value(), "a", 0);
        unmeasured.lose(A);
        unmeasured.late(TIMED, 3);

        assertThat(unmeasured.finder.sweep(A)).hasSize(1);
        assertThat(unmeasured.raw.requests("deletePost")).isZero();
    }

    /** The lists lag: that the first lookup saw no post does not prove that the post is younger than the call. */
    @Test
    void an_older_post_that_a_lookup_did_not_see_before_is_kept_and_warned_of() {
        PostRecovery call = lookedUpInVain(world);
        Post others = world.late(TIMED, -3);
        Post made = call.own(world.late(TIMED, 4));

        isKeptBeside(world, call, made, others);
    }

    @Test
    void on_a_clock_that_is_not_measured_a_post_that_a_lookup_did_not_see_before_is_kept_and_warned_of() {
        Recovered unmeasured = new Recovered();
        PostRecovery call = lookedUpInVain(unmeasured);
        unmeasured.ours.advance(Duration.ofSeconds(4));
        Post made = call.own(unmeasured.late(TIMED, 2));
        Post others = unmeasured.late(TIMED, 3);

        isKeptBeside(unmeasured, call, made, others);
    }

    /** The provider's clock was 10 s ahead and is set right during the call; the other post is 7 s older. */
    @Test
    void an_older_post_that_comes_into_view_because_the_clock_was_corrected_is_kept_and_warned_of() {
        Recovered corrected = new Recovered();
        Instant before = TestContext.NOW.minusSeconds(60);
        corrected.clock.learn(before, before, before.plusSeconds(10));
        Post others = corrected.late(TIMED, 3);
        PostRecovery call = lookedUpInVain(corrected);
        corrected.ours.advance(Duration.ofSeconds(5));
        Instant after = corrected.ours.instant();
        Post made = call.own(corrected.late(TIMED, 5));
        corrected.clock.learn(after, after, after);

        isKeptBeside(corrected, call, made, others);
    }

    private static PostRecovery lookedUpInVain(Recovered in) {
        PostRecovery call = in.recovery("a", TIMED);
        assertThat(call.lookUp(TestContext.NOW).isAbsent()).isTrue();
        return call;
    }

    private static void isKeptBeside(Recovered in, PostRecovery call, Post made, Post others) {
        assertThat(call.afterRetry(made, TestContext.NOW).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).isEqualTo(left(others.id().value()));
                    assertThat(warning.pending()).isEqualTo(call.pending(TestContext.NOW));
                });
        assertThat(in.raw.stored).containsExactlyInAnyOrder(made, others);
        assertThat(in.raw.requests("deletePost")).isZero();
    }

    @Test
    void nothing_is_swept_where_no_request_was_lost() {
        world.late(TIMED, 3);

        assertThat(sweep(A)).isEmpty();
        assertThat(world.raw.asked).isEmpty();
    }

    @Test
    void the_post_of_another_call_is_no_duplicate() {
        retried(A, TIMED);
        Post other = world.late(TIMED, 3);
        world.ownership.claim(other.id().value(), "b", 0);

        assertThat(sweep(A)).isEmpty();
        assertThat(world.raw.stored).hasSize(2);
    }

    @Test
    void what_may_be_the_post_of_another_call_stays() {
        retried(A, TIMED);
        world.late(TIMED, 3);
        world.lose(B);

        PostWarning warning = sweep(A).get(0);

        assertThat(world.raw.stored).hasSize(2);
        assertThat(warning.message()).startsWith("The same content also exists as p2, which may belong to this call");
        assertThat(warning.pending()).isEqualTo(A);
    }

    @Test
    void a_duplicate_that_could_not_be_deleted_is_deleted_by_the_next_sweep() {
        retried(A, TIMED);
        world.late(TIMED, 3);
        world.raw.fail(Operation.DELETE_POST, 1);

        assertThat(sweep(A).get(0).pending()).isEqualTo(A);
        assertThat(world.ownership.isOpen("a")).isTrue();
        assertThat(sweep(A).get(0).pending()).isNull();
        assertThat(world.raw.stored).hasSize(1);
    }

    @Test
    void a_sweep_that_cannot_look_warns() {
        world.lose(A);
        world.raw.fail(Operation.POSTS, 1);

        assertThat(sweep(A))
                .singleElement()
                .satisfies(warning -> assertThat(warning.pending()).isEqualTo(A));
    }

    @Test
    void a_rewritten_post_that_is_nobodys_is_told() {
        retried(A, TIMED);
        world.late(Recovered.hello().text("HELLO").at(NOON).build(), 3);

        assertThat(sweep(A)).singleElement().satisfies(warning -> {
            assertThat(warning.message())
                    .startsWith("A first attempt may have arrived late as one of these posts: p2.");
            assertThat(warning.pending()).isEqualTo(A);
        });
    }

    @Test
    void a_list_that_may_lag_behind_is_told_until_it_cannot_any_more() {
        Post own = world.late(TIMED, 2);
        world.ownership.claim(own.id().value(), "a", 0);
        world.lose(A);
        world.ours.advance(Duration.ofMillis(14_999));

        assertThat(sweep(A)).singleElement().satisfies(warning -> {
            assertThat(warning.message()).isEqualTo(LAGGING);
            assertThat(warning.pending()).isEqualTo(A);
        });
        assertThat(world.finder.settle(A, A.since()))
                .extracting(PostWarning::message)
                .containsExactly(LAGGING);
        world.ours.advance(Duration.ofMillis(1));
        assertThat(sweep(A)).isEmpty();
    }

    @Test
    void what_was_told_once_is_settled_later_without_another_promise() {
        PendingOutcome queued = Recovered.pending("q", QUEUED);
        retried(queued, QUEUED);
        world.late(QUEUED, 3);

        assertThat(world.finder.settle(queued, queued.since())).singleElement().satisfies(warning -> {
            assertThat(warning.message()).isEqualTo(left("p2"));
            assertThat(warning.pending()).isNull();
        });
    }

    @Test
    void another_process_warns_about_what_is_alike_and_deletes_none_of_it() {
        Post own = world.late(TIMED, 2);
        world.ownership.claim(own.id().value(), "a", 0);
        world.late(TIMED, 3);

        assertThat(world.finder.settle(A, A.since()))
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .startsWith("The same content also exists as p2");
        assertThat(world.raw.stored).hasSize(2);
    }
}
