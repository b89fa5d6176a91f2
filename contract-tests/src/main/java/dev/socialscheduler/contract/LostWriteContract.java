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

/** Writes with a lost response: the effect is determined before any retry. Nothing is duplicated or lost. */
@GuardedOnly
@NotVerifiedLive("failures of the service are known only from reports by others")
public abstract class LostWriteContract extends SchedulerContract {

    /** Asserts that the post is created exactly once although its request fails with this mishap. */
    private void isMadeOnce(Mishap mishap, NewPost.Builder post) {
        fixture().failNext(mishap);

        Post made = scheduler().createPost(post.build());

        assertThat(made.text()).isEqualTo("Once");
        assertThat(listed()).extracting(Post::id).containsExactly(made.id());
    }

    /** Asserts that the write fails with this mishap, and that its outcome is unknown. */
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
    void W01_a_create_with_a_lost_response_is_found_and_not_retried() {
        isMadeOnce(Mishap.LOST_ANSWER, text("Once"));
    }

    @Test
    void W02_a_create_with_an_unreadable_response_is_found_and_not_retried() {
        isMadeOnce(Mishap.GARBLED_ANSWER, text("Once"));
    }

    @Test
    void W03_a_create_that_may_have_arrived_is_retried_if_the_post_is_absent() {
        isMadeOnce(Mishap.LOST_REQUEST, text("Once"));
    }

    @Test
    void W04_a_create_that_failed_at_the_service_is_retried_if_the_post_is_absent() {
        isMadeOnce(Mishap.SERVER_ERROR, text("Once"));
    }

    @Test
    void W05_an_immediate_post_with_a_lost_response_is_found() {
        isMadeOnce(Mishap.LOST_ANSWER, text("Once").now());
    }

    @Test
    void W06_an_immediate_post_that_is_absent_is_not_retried() {
        unknown(
                Mishap.LOST_REQUEST,
                Operation.CREATE_POST,
                () -> scheduler().createPost(text("Out once").now().build()));

        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void W07_an_edit_with_a_lost_response_is_confirmed_by_a_read() {
        PostId id = queued("Before").id();
        fixture().failNext(Mishap.LOST_ANSWER);

        assertThat(scheduler()
                        .editPost(id, PostEdit.builder().text("After").build())
                        .text())
                .isEqualTo("After");
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void W08_an_edit_that_did_not_arrive_is_retried() {
        PostId id = queued("Before").id();
        fixture().failNext(Mishap.LOST_REQUEST);

        scheduler().editPost(id, PostEdit.builder().text("After").build());

        assertThat(scheduler().post(id).text()).isEqualTo("After");
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void W09_publishing_with_a_lost_response_is_confirmed_by_a_read() {
        PostId id = queued("Out").id();
        fixture().failNext(Mishap.LOST_ANSWER);

        assertThat(scheduler().publishNow(id).status()).isEqualTo(PostStatus.SENT);
        assertThat(listed()).hasSize(1);
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void W10_publishing_without_a_visible_effect_is_not_retried() {
        PostId id = queued("Out").id();

        unknown(Mishap.LOST_REQUEST, Operation.PUBLISH_NOW, () -> scheduler().publishNow(id));

        assertThat(scheduler().post(id).status()).isEqualTo(PostStatus.SCHEDULED);
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void W11_a_move_with_a_lost_response_is_not_retried() {
        queued("One");
        Post two = queued("Two");

        unknown(Mishap.LOST_ANSWER, Operation.MOVE_POST, () -> scheduler().movePost(two.id(), QueuePosition.TOP));

        assertThat(queue()).startsWith(two.id());
    }
}
