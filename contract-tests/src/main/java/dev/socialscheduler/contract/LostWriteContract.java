package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A write whose answer is lost: what became of it is found out before anything is repeated. Nothing twice, nothing lost. */
@GuardedOnly
@NotVerifiedLive("how the service fails is known from other people's reports only")
public abstract class LostWriteContract extends SchedulerContract {

    /** The post is made although its request goes wrong in this way, and there is one of it. */
    private void isMadeOnce(Mishap mishap, NewPost.Builder post) {
        fixture().failNext(mishap);

        Post made = scheduler().createPost(post.build());

        assertThat(made.text()).isEqualTo("Once");
        assertThat(listed()).extracting(Post::id).containsExactly(made.id());
    }

    /** The write goes wrong in this way, and nobody claims to know what became of it. */
    private OutcomeUnknownException unknown(Mishap mishap, Operation operation, ThrowingCallable write) {
        Instant before = fixture().now();
        fixture().failNext(mishap);

        OutcomeUnknownException failure = failure(OutcomeUnknownException.class, write);

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.context().operation()).isEqualTo(operation);
        assertThat(failure.attemptedAt()).isBetween(before, fixture().now());
        assertThat(failure.remedy()).startsWith("Check before you retry: ");
        return failure;
    }

    @Test
    void W01_a_create_whose_answer_is_lost_is_found_and_not_repeated() {
        isMadeOnce(Mishap.LOST_ANSWER, text("Once"));
    }

    @Test
    void W02_a_create_whose_answer_is_unreadable_is_found_and_not_repeated() {
        isMadeOnce(Mishap.GARBLED_ANSWER, text("Once"));
    }

    @Test
    void W03_a_create_that_may_have_arrived_is_made_again_if_it_is_not_there() {
        isMadeOnce(Mishap.LOST_REQUEST, text("Once"));
    }

    @Test
    void W04_a_create_that_the_service_failed_at_is_made_again_if_it_is_not_there() {
        isMadeOnce(Mishap.SERVER_ERROR, text("Once"));
    }

    @Test
    void W05_publishing_a_new_post_whose_answer_is_lost_is_found() {
        isMadeOnce(Mishap.LOST_ANSWER, text("Once").now());
    }

    @Test
    void W06_publishing_a_new_post_that_is_not_there_is_not_repeated_on_a_guess() {
        unknown(
                Mishap.LOST_REQUEST,
                Operation.CREATE_POST,
                () -> scheduler().createPost(text("Out once").now().build()));

        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void W07_an_edit_whose_answer_is_lost_is_seen_in_the_post() {
        PostId id = queued("Before").id();
        fixture().failNext(Mishap.LOST_ANSWER);

        assertThat(scheduler()
                        .editPost(id, PostEdit.builder().text("After").build())
                        .text())
                .isEqualTo("After");
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void W08_an_edit_that_did_not_arrive_is_made_again() {
        PostId id = queued("Before").id();
        fixture().failNext(Mishap.LOST_REQUEST);

        scheduler().editPost(id, PostEdit.builder().text("After").build());

        assertThat(scheduler().post(id).text()).isEqualTo("After");
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void W09_publishing_whose_answer_is_lost_is_seen_in_the_post() {
        PostId id = queued("Out").id();
        fixture().failNext(Mishap.LOST_ANSWER);

        assertThat(scheduler().publishNow(id).status()).isEqualTo(PostStatus.SENT);
        assertThat(listed()).hasSize(1);
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void W10_publishing_that_shows_no_effect_is_not_repeated() {
        PostId id = queued("Out").id();

        unknown(Mishap.LOST_REQUEST, Operation.PUBLISH_NOW, () -> scheduler().publishNow(id));

        assertThat(scheduler().post(id).status()).isEqualTo(PostStatus.SCHEDULED);
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void W11_a_move_whose_answer_is_lost_is_not_repeated() {
        queued("One");
        Post two = queued("Two");

        unknown(Mishap.LOST_ANSWER, Operation.MOVE_POST, () -> scheduler().movePost(two.id(), QueuePosition.TOP));

        assertThat(queue()).startsWith(two.id());
    }
}
