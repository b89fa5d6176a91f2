package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconcilerTest {

    private static final Reconciliation NOTHING = Reconciliation.NoTrace.of();

    private final Recovered world = new Recovered();
    private final Reconciler reconciler = world.reconciler();

    @Test
    void a_lost_post_is_found_without_waiting() {
        Post post = world.store();

        assertThat(reconciler.settle(List.of(Recovered.pending("a"))))
                .containsExactly(Reconciliation.PostFound.of(post));
        assertThat(world.waits).isEmpty();
    }

    @Test
    void a_post_that_arrives_meanwhile_is_found_by_the_second_lookup() {
        world.meanwhile = world::store;

        assertThat(reconciler.settle(List.of(Recovered.pending("a"), Recovered.pending("b"))))
                .extracting(Reconciliation::tookEffect)
                .containsExactly(true, false);
        assertThat(world.waits).containsExactly(Duration.ofSeconds(2));
        assertThat(world.raw.asked).containsExactly("posts", "posts");
    }

    @Test
    void an_idea_is_found_once() {
        world.raw.createIdea(NewIdea.builder().title("Harbour").text("Hello").build());
        PendingOutcome idea = new PendingOutcome(
                "a",
                "red",
                Operation.CREATE_IDEA,
                "",
                ContentFingerprint.of(
                        NewIdea.builder().title("Harbour").text("Hello").build()),
                null,
                false,
                TestContext.NOW,
                List.of());

        assertThat(reconciler.settle(idea)).isInstanceOf(Reconciliation.IdeaFound.class);
        assertThat(reconciler.settle(idea)).as("asked again").isInstanceOf(Reconciliation.IdeaFound.class);
    }

    @Test
    void an_edit_is_found_if_the_post_shows_it() {
        Post post = world.store();

        assertThat(reconciler.settle(
                        Recovered.stored(Operation.EDIT_POST, post, ContentFingerprint.ofText("Hello", List.of()))))
                .isEqualTo(Reconciliation.PostFound.of(post));
        assertThat(reconciler.settle(
                        Recovered.stored(Operation.EDIT_POST, post, ContentFingerprint.ofText("Other", List.of()))))
                .isEqualTo(NOTHING);
    }

    @Test
    void an_edit_that_another_may_have_replaced_is_neither_found_nor_without_a_trace() {
        Post post = world.store();
        Post.Timing timing = post.timing().toBuilder()
                .updatedAt(TestContext.NOW.plusSeconds(9))
                .build();
        world.raw.stored.set(0, post.toBuilder().timing(timing).build());
        PendingOutcome other =
                Recovered.stored(Operation.EDIT_POST, post, ContentFingerprint.ofText("Other", List.of()));

        assertThat(reconciler.settle(List.of(other, Recovered.pending("a"))))
                .extracting(Reconciliation::getClass)
                .isEqualTo(List.of(Reconciliation.Unsettled.class, Reconciliation.PostFound.class));
    }

    @Test
    void a_channel_that_cannot_be_read_hides_no_result_of_another() {
        Post post = world.store();
        PendingOutcome elsewhere = Recovered.pending(
                "b", NewPost.on(new ChannelId("c2")).text("Hello").build());
        world.raw.beforePosts = number -> {
            if (number % 2 == 1) {
                world.raw.fail(Operation.POSTS, 1);
            }
        };

        List<Reconciliation> settled = reconciler.settle(List.of(elsewhere, Recovered.pending("a")));

        assertThat(settled.get(0)).isInstanceOf(Reconciliation.Unsettled.class);
        assertThat(settled.get(1)).isEqualTo(Reconciliation.PostFound.of(post));
    }

    @ParameterizedTest
    @EnumSource(PostStatus.class)
    void publishing_is_found_if_the_post_left(PostStatus status) {
        Post post = world.store(status);
        boolean hasLeft =
                List.of(PostStatus.SENDING, PostStatus.SENT, PostStatus.ERROR).contains(status);

        assertThat(reconciler.settle(Recovered.stored(Operation.PUBLISH_NOW, post, "")))
                .isEqualTo(hasLeft ? Reconciliation.PostFound.of(post) : NOTHING);
    }

    @Test
    void a_deletion_is_found_if_the_post_is_gone() {
        Post post = world.store();
        PendingOutcome deleted = Recovered.stored(Operation.DELETE_POST, post, "");

        assertThat(reconciler.settle(deleted)).isEqualTo(NOTHING);
        world.raw.stored.clear();
        assertThat(reconciler.settle(deleted)).isEqualTo(Reconciliation.PostGone.of(new PostId("p1")));
    }

    @Test
    void an_outcome_that_is_not_ours_is_refused_before_any_request() {
        PendingOutcome elsewhere = new PendingOutcome(
                "1", "elsewhere", Operation.CREATE_POST, "c1", "", null, false, Instant.EPOCH, List.of());
        PendingOutcome moved =
                new PendingOutcome("1", "red", Operation.MOVE_POST, "p1", "", null, false, Instant.EPOCH, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconciler.settle(List.of(Recovered.pending("a"), elsewhere)))
                .withMessage("This outcome belongs to the backend elsewhere, not to red.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconciler.settle(List.of(moved)))
                .withMessage("The outcome of movePost cannot be looked up.");
        assertThat(world.raw.asked).isEmpty();
    }
}
