package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostBatchMatcherTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);

    private final Recovered world = new Recovered();

    private List<LostBatchMatcher.Found> look(PendingOutcome... calls) {
        return new LostBatchMatcher(world.finder.remembering()).claim(List.of(calls));
    }

    private List<List<PostId>> found(PendingOutcome... calls) {
        return look(calls).stream()
                .map(found ->
                        found.searchResult().found().stream().map(Post::id).toList())
                .toList();
    }

    private static NewPost at(Instant due) {
        return Recovered.hello().at(due).build();
    }

    @Test
    void equal_calls_get_one_post_each_and_share_a_reading() {
        PostId first = world.store().id();
        PostId second = world.store().id();

        assertThat(found(Recovered.pending("a"), Recovered.pending("b"), Recovered.pending("c")))
                .containsExactly(List.of(first), List.of(second), List.of());
        assertThat(world.raw.asked).containsExactly("posts");
    }

    @Test
    void a_post_goes_to_the_call_that_asked_for_its_time() {
        PostId late =
                world.raw.store(at(NOON.plusSeconds(20)), PostStatus.SCHEDULED).id();

        assertThat(found(
                        Recovered.pending("any"),
                        Recovered.pending("noon", at(NOON)),
                        Recovered.pending("late", at(NOON.plusSeconds(20)))))
                .containsExactly(List.of(), List.of(), List.of(late));
    }

    @Test
    void a_time_within_a_minute_is_good_enough_if_nobody_else_asked_for_it() {
        PostId post =
                world.raw.store(at(NOON.plusSeconds(20)), PostStatus.SCHEDULED).id();

        assertThat(found(Recovered.pending("any"), Recovered.pending("noon", at(NOON))))
                .containsExactly(List.of(), List.of(post));
    }

    @Test
    void what_one_call_gets_leaves_the_absence_of_another_certain() {
        world.raw.store(Recovered.hello().text("Other").build(), PostStatus.SCHEDULED);
        PendingOutcome other =
                Recovered.pending("b", Recovered.hello().text("Other").build());

        List<LostBatchMatcher.Found> both = look(Recovered.pending("a"), other);

        assertThat(both.get(0).searchResult().provesAbsence()).isTrue();
        assertThat(both.get(1).searchResult().found()).hasSize(1);
        assertThat(look(Recovered.pending("c")).get(0).searchResult().provesAbsence())
                .isTrue();
    }

    @Test
    void a_failed_reading_fails_each_call_when_it_is_asked_for() {
        world.raw.fail(Operation.POSTS, 1);

        List<LostBatchMatcher.Found> found = look(Recovered.pending("a"), Recovered.pending("b"));

        assertThat(found)
                .hasSize(2)
                .allSatisfy(
                        each -> assertThatThrownBy(each::searchResult).isInstanceOf(ServiceUnavailableException.class));
        assertThat(world.raw.asked).containsExactly("posts");
    }
}
