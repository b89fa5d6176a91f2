package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
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
    void another_post_makes_absence_doubtful_unless_it_is_known_whose_it_is() {
        NewPost other = Recovered.hello().text("Other").build();
        Post near = world.raw.store(other, PostStatus.SCHEDULED);
        SearchResult<Post> alone = world.finder.claim(A);
        world.lose(Recovered.pending("b", other));
        SearchResult<Post> expected = world.finder.claim(A);
        world.ownership.settle("b");
        world.ownership.claim(near.id().value(), "b", 0);

        assertThat(alone.doubtful()).containsExactly(near);
        assertThat(alone.provesAbsence()).isFalse();
        assertThat(expected.provesAbsence()).isTrue();
        assertThat(world.finder.claim(A).provesAbsence()).isTrue();
    }

    @Test
    void a_post_found_accounts_for_one_lost_request() {
        world.store();
        world.lose(A);

        found(A);

        assertThat(world.ownership.isOpen("a")).isFalse();
    }

    @Test
    void a_remembering_finder_reads_a_list_once() {
        LostPostFinder remembering = world.finder.remembering();

        remembering.claim(A);
        remembering.claim(B);

        assertThat(world.raw.asked).containsExactly("posts");
    }
}
