package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostPostFinderTest {

    private static final PendingOutcome A = Recovered.pending("a");
    private static final PendingOutcome B = Recovered.pending("b");

    private final Recovered world = new Recovered();

    private List<Post> found(PendingOutcome pending) {
        return world.finder.claim(pending).found();
    }

    @Test
    void each_call_gets_a_post_of_its_own_and_gets_it_again() {
        Post first = world.store();
        Post second = world.store();

        assertThat(found(A)).containsExactly(first);
        assertThat(found(B)).containsExactly(second);
        assertThat(found(A)).containsExactly(first);
        assertThat(found(Recovered.pending("c"))).isEmpty();
    }

    @Test
    void a_post_that_does_not_resemble_what_is_wanted_is_not_claimed() {
        world.store();

        assertThat(world.finder.claim(A, A.since(), (wanted, post) -> false).found())
                .isEmpty();
        assertThat(world.ownership.isFree("p1")).isTrue();
    }

    @Test
    void a_post_found_accounts_for_one_lost_request() {
        world.store();
        world.ownership.opened(A);

        found(A);

        assertThat(world.ownership.isOpen("a")).isFalse();
    }

    @Test
    void only_as_many_duplicates_are_deleted_as_requests_were_lost() {
        world.store();
        world.store();
        Post free = world.store();
        world.ownership.opened(A);
        world.ownership.opened(A);
        found(A);

        assertThat(world.finder.sweep(A))
                .singleElement()
                .extracting(PostWarning::message)
                .isEqualTo("An earlier attempt arrived late and created the post p2; it was deleted.");
        assertThat(world.raw.stored).hasSize(2).contains(free);
    }

    @Test
    void nothing_is_swept_where_no_request_was_lost() {
        world.store();

        assertThat(world.finder.sweep(A)).isEmpty();
        assertThat(world.raw.asked).isEmpty();
    }

    @Test
    void the_post_of_another_call_is_no_duplicate() {
        world.store();
        world.store();
        found(A);
        found(B);
        world.ownership.opened(A);

        assertThat(world.finder.sweep(A)).isEmpty();
        assertThat(world.raw.stored).hasSize(2);
    }

    @Test
    void what_may_be_the_post_of_another_call_stays() {
        world.store();
        world.store();
        world.ownership.opened(A);
        found(A);
        world.ownership.opened(A);
        world.ownership.opened(B);

        PostWarning warning = world.finder.sweep(A).get(0);

        assertThat(world.raw.stored).hasSize(2);
        assertThat(warning.message()).startsWith("The same content also exists as p2, which may belong to this call");
        assertThat(warning.pending()).isEqualTo(A);
    }

    @Test
    void a_duplicate_that_could_not_be_deleted_is_deleted_by_the_next_sweep() {
        world.store();
        world.store();
        world.ownership.opened(A);
        found(A);
        world.ownership.opened(A);
        world.raw.fail(Operation.DELETE_POST, 1);

        assertThat(world.finder.sweep(A).get(0).pending()).isEqualTo(A);
        assertThat(world.ownership.isOpen("a")).isTrue();
        assertThat(world.finder.sweep(A).get(0).pending()).isNull();
        assertThat(world.raw.stored).hasSize(1);
    }

    @Test
    void a_sweep_that_cannot_look_warns() {
        world.ownership.opened(A);
        world.raw.fail(Operation.POSTS, 1);

        assertThat(world.finder.sweep(A))
                .singleElement()
                .satisfies(warning -> assertThat(warning.pending()).isEqualTo(A));
    }

    @Test
    void reconciling_warns_about_what_is_alike_and_deletes_none_of_it() {
        world.store();
        world.store(PostStatus.SENT);
        found(A);

        assertThat(world.finder.settle(A, A.since()))
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .startsWith("The same content also exists as p2");
        assertThat(world.raw.stored).hasSize(2);
    }

    @Test
    void a_remembering_finder_reads_a_list_once() {
        LostPostFinder remembering = world.finder.remembering();

        remembering.claim(A);
        remembering.claim(B);

        assertThat(world.raw.asked).containsExactly("posts");
    }
}
