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
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.RateLimitedException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Repeating: a read is repeated, a write whose effect is not known never is. Nothing twice, nothing lost in silence. */
@GuardedOnly
@NotVerifiedLive("how the service fails is known from other people's reports only")
public abstract class RetryContract extends SchedulerContract {

    private int requests(Runnable call) {
        int before = fixture().requestsSent();
        call.run();
        return fixture().requestsSent() - before;
    }

    private void readSurvives(Mishap mishap) {
        Post post = queued("Read");
        fixture().failNext(mishap);

        assertThat(requests(() -> assertThat(scheduler().post(post.id())).isEqualTo(post)))
                .as("requests")
                .isEqualTo(2);
    }

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
    void Y01_a_read_survives_a_failing_service() {
        readSurvives(Mishap.SERVER_ERROR);
    }

    @Test
    void Y02_a_read_survives_a_lost_answer() {
        readSurvives(Mishap.LOST_ANSWER);
    }

    @Test
    void Y03_a_read_survives_an_unreadable_answer() {
        readSurvives(Mishap.GARBLED_ANSWER);
    }

    @Test
    void Y04_a_create_whose_answer_is_lost_is_not_repeated_and_one_post_exists() {
        createIsUnknown(Mishap.LOST_ANSWER, 1);
    }

    @Test
    void Y05_a_create_whose_answer_is_unreadable_is_not_repeated_and_one_post_exists() {
        createIsUnknown(Mishap.GARBLED_ANSWER, 1);
    }

    @Test
    void Y06_a_create_that_may_have_arrived_is_not_repeated() {
        createIsUnknown(Mishap.LOST_REQUEST, 0);
    }

    @Test
    void Y07_a_create_that_the_service_failed_at_is_not_repeated() {
        createIsUnknown(Mishap.SERVER_ERROR, 0);
    }

    @Test
    void Y08_too_many_requests_say_when_to_come_back_and_make_nothing() {
        fixture().failNext(Mishap.RATE_LIMIT);
        int before = fixture().requestsSent();

        RateLimitedException failure = failure(RateLimitedException.class, () -> queued("Too many"));

        assertThat(fixture().requestsSent() - before).as("requests").isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(failure.opensAt())
                .hasValueSatisfying(opens -> assertThat(opens).isAfter(fixture().now()));
        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.DELETE_POSTS)
    void Y09_a_delete_whose_answer_is_lost_succeeds() {
        Post post = queued("Short life");
        fixture().failNext(Mishap.LOST_ANSWER);

        scheduler().deletePost(post.id());

        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.DELETE_POSTS)
    void Y10_a_delete_that_did_not_arrive_is_repeated() {
        Post post = queued("Short life");
        fixture().failNext(Mishap.LOST_REQUEST);

        scheduler().deletePost(post.id());

        failure(NotFoundException.class, () -> scheduler().post(post.id()));
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void Y11_an_edit_whose_answer_is_lost_is_not_repeated() {
        Post post = queued("Before");
        PostEdit edit = PostEdit.builder().text("After").build();

        unknown(Mishap.LOST_ANSWER, Operation.EDIT_POST, () -> scheduler().editPost(post.id(), edit));

        assertThat(scheduler().post(post.id()).text()).isEqualTo("After");
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void Y12_publishing_whose_answer_is_lost_is_not_repeated() {
        Post post = queued("Out");

        unknown(Mishap.LOST_ANSWER, Operation.PUBLISH_NOW, () -> scheduler().publishNow(post.id()));

        assertThat(listed())
                .singleElement()
                .satisfies(sent -> assertThat(sent.status()).isEqualTo(PostStatus.SENT));
    }

    @Test
    @Needs(Capability.MOVE_TO_TOP)
    void Y13_a_move_whose_answer_is_lost_is_not_repeated() {
        queued("One");
        Post two = queued("Two");

        unknown(Mishap.LOST_ANSWER, Operation.MOVE_POST, () -> scheduler().movePost(two.id(), QueuePosition.TOP));

        assertThat(queue()).startsWith(two.id());
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void Y14_an_idea_whose_answer_is_lost_is_not_kept_twice() {
        unknown(
                Mishap.LOST_ANSWER,
                Operation.CREATE_IDEA,
                () -> scheduler().createIdea(NewIdea.builder().text("Once").build()));
    }

    @Test
    void Y15_publishing_a_new_post_whose_answer_is_lost_is_not_repeated() {
        unknown(
                Mishap.LOST_ANSWER,
                Operation.CREATE_POST,
                () -> scheduler().createPost(text("Out once").now().build()));

        assertThat(listed()).hasSize(1);
    }

    @Test
    void Y16_a_refusal_is_final() {
        assertThat(requests(() -> failure(
                        NotFoundException.class,
                        () -> scheduler().post(fixture().unknownPost()))))
                .as("requests")
                .isEqualTo(1);
    }

    @Test
    @Needs(Capability.LIST_CREATED_SINCE)
    void Y17_a_post_whose_answer_was_lost_is_found_where_the_failure_says_to_look() {
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
}
