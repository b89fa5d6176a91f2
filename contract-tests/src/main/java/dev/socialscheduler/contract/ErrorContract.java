package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import org.junit.jupiter.api.Test;

/** Failures have the right exception type, a true outcome, a context and a remedy. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class ErrorContract extends SchedulerContract {

    private void names(Operation operation, SchedulerException failure) {
        assertThat(failure.context().backend()).isEqualTo(scheduler().backend());
        assertThat(failure.context().operation()).isEqualTo(operation);
        assertThat(failure.problem()).isNotBlank();
        assertThat(failure.remedy()).isNotBlank();
        assertThat(failure)
                .hasMessage(failure.problem() + " " + failure.remedy() + " ["
                        + failure.context().description() + "; "
                        + failure.outcome().description() + "]")
                .hasMessageContaining(
                        "[" + operation.verb() + " on " + scheduler().backend());
    }

    @Test
    void F01_an_identical_post_is_rejected_as_a_duplicate_and_creates_nothing() {
        queued("The same again");

        names(Operation.CREATE_POST, refusal(DuplicatePostException.class, () -> queued("The same again")));
    }

    @Test
    void F02_a_wrong_credential_is_reported_as_such() {
        try (SocialScheduler stranger = fixture().strangerScheduler()) {
            names(Operation.ACCOUNT, refusal(AuthenticationException.class, stranger::account));
            names(
                    Operation.CREATE_POST,
                    refusal(
                            AuthenticationException.class,
                            () -> stranger.createPost(text("From a stranger").build())));
        }
    }

    @Test
    void F03_a_not_found_failure_names_the_operation() {
        names(
                Operation.POST,
                failure(
                        NotFoundException.class,
                        () -> scheduler().post(fixture().unknownPost())));
        names(
                Operation.CHANNEL,
                failure(
                        NotFoundException.class,
                        () -> scheduler().channel(fixture().unknownChannel())));
    }

    @Test
    void F04_a_rejected_edit_and_a_rejected_delete_name_their_operation() {
        PostEdit edit = PostEdit.builder().text("After").build();

        names(
                Operation.EDIT_POST,
                refusal(
                        NotFoundException.class,
                        () -> scheduler().editPost(fixture().unknownPost(), edit)));
        names(
                Operation.DELETE_POST,
                refusal(
                        NotFoundException.class,
                        () -> scheduler().deletePost(fixture().unknownPost())));
    }

    @Test
    void F05_a_text_that_is_too_long_for_the_network_is_rejected() {
        refusal(SchedulerException.class, () -> queued("0123456789".repeat(10_000)));
    }

    @Test
    void F06_calls_succeed_again_after_a_failure() {
        failure(NotFoundException.class, () -> scheduler().post(fixture().unknownPost()));
        for (int i = 0; i < 10; i++) {
            fixture().failNext(Mishap.GARBLED_ANSWER);
        }
        failure(SchedulerException.class, () -> queued("Garbled"));
        fixture().stopFailing();

        assertThat(scheduler().post(queued("Well").id()).text()).isEqualTo("Well");
    }

    @Test
    @GuardedOnly
    void F07_a_service_that_keeps_failing_is_unavailable() {
        for (int i = 0; i < 10; i++) {
            fixture().failNext(Mishap.SERVER_ERROR);
        }

        ServiceUnavailableException failed =
                failure(ServiceUnavailableException.class, () -> scheduler().account());

        names(Operation.ACCOUNT, failed);
        assertThat(failed.isPassing()).isTrue();
        assertThat(failed.context().attempt()).isGreaterThan(1);
    }

    @Test
    @GuardedOnly
    void F08_an_immediate_post_that_cannot_be_published_is_no_success() {
        String reason = "The network is closed today.";
        fixture().failPublishing(fixture().textChannel(), reason);
        NewPost post = text("Right now").now().build();

        PostFailedException failure = catchThrowableOfType(
                PostFailedException.class, () -> scheduler().createPost(post));

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure).hasMessageContaining(reason);
        assertThat(scheduler().post(failure.postId()).status()).isEqualTo(PostStatus.ERROR);
    }
}
