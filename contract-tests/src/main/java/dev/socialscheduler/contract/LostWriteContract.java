package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A write whose effect is not known is never repeated: nothing twice, and nothing lost in silence. */
@GuardedOnly
@NotVerifiedLive("how the service fails is known from other people's reports only")
public abstract class LostWriteContract extends SchedulerContract {

    /** The write goes wrong in this way: it is sent once, and nobody claims to know what became of it. */
    private OutcomeUnknownException unknown(Mishap mishap, Operation operation, ThrowingCallable write) {
        Instant before = fixture().now();
        int sent = fixture().requestsSent();
        fixture().failNext(mishap);

        OutcomeUnknownException failure = failure(OutcomeUnknownException.class, write);

        assertThat(fixture().requestsSent() - sent).as("requests").isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.context().operation()).isEqualTo(operation);
        assertThat(failure.attemptedAt()).isBetween(before, fixture().now());
        assertThat(failure.remedy()).startsWith("Look before you repeat: ");
        return failure;
    }

    private void createIsUnknown(Mishap mishap, int made) {
        unknown(mishap, Operation.CREATE_POST, () -> queued("Once"));

        assertThat(listed()).hasSize(made).allMatch(post -> post.text().equals("Once"));
    }

    @Test
    void W01_a_create_whose_answer_is_lost_is_not_repeated_and_one_post_exists() {
        createIsUnknown(Mishap.LOST_ANSWER, 1);
    }

    @Test
    void W02_a_create_whose_answer_is_unreadable_is_not_repeated_and_one_post_exists() {
        createIsUnknown(Mishap.GARBLED_ANSWER, 1);
    }

    @Test
    void W03_a_create_that_may_have_arrived_is_not_repeated() {
        createIsUnknown(Mishap.LOST_REQUEST, 0);
    }

    @Test
    void W04_a_create_that_the_service_failed_at_is_not_repeated() {
        createIsUnknown(Mishap.SERVER_ERROR, 0);
    }

    @Test
    void W05_publishing_a_new_post_whose_answer_is_lost_is_not_repeated() {
        unknown(
                Mishap.LOST_ANSWER,
                Operation.CREATE_POST,
                () -> scheduler().createPost(text("Out once").now().build()));

        assertThat(listed()).hasSize(1);
    }

    @Test
    @Needs(Capability.LIST_CREATED_SINCE)
    void W06_a_post_whose_answer_was_lost_is_found_where_the_failure_says_to_look() {
        OutcomeUnknownException failure =
                unknown(Mishap.LOST_ANSWER, Operation.CREATE_POST, () -> queued("Look for me"));
        PostQuery since = PostQuery.builder()
                .channels(fixture().textChannel())
                .statuses(PostStatus.SCHEDULED)
                .createdAt(TimeRange.from(failure.attemptedAt()))
                .build();

        assertThat(failure.remedy())
                .isEqualTo(
                        "Look before you repeat: list the channel's posts created since %s and compare.",
                        failure.attemptedAt());
        assertThat(scheduler().streamPosts(since)).extracting(Post::text).containsExactly("Look for me");
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void W07_an_edit_whose_answer_is_lost_is_not_repeated() {
        Post post = queued("Before");
        PostEdit edit = PostEdit.builder().text("After").build();

        unknown(Mishap.LOST_ANSWER, Operation.EDIT_POST, () -> scheduler().editPost(post.id(), edit));

        assertThat(scheduler().post(post.id()).text()).isEqualTo("After");
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void W08_publishing_whose_answer_is_lost_is_not_repeated() {
        Post post = queued("Out");

        unknown(Mishap.LOST_ANSWER, Operation.PUBLISH_NOW, () -> scheduler().publishNow(post.id()));

        assertThat(listed())
                .singleElement()
                .satisfies(sent -> assertThat(sent.status()).isEqualTo(PostStatus.SENT));
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void W09_a_move_whose_answer_is_lost_is_not_repeated() {
        queued("One");
        Post two = queued("Two");

        unknown(Mishap.LOST_ANSWER, Operation.MOVE_POST, () -> scheduler().movePost(two.id(), QueuePosition.TOP));

        assertThat(queue()).startsWith(two.id());
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void W10_an_idea_whose_answer_is_lost_is_not_kept_twice() {
        unknown(
                Mishap.LOST_ANSWER,
                Operation.CREATE_IDEA,
                () -> scheduler().createIdea(NewIdea.builder().text("Once").build()));
    }
}
