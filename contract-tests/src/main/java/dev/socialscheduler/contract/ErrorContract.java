package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.Violation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Failures: of the right kind, with a true outcome, a place and a remedy, and without secrets. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class ErrorContract extends SchedulerContract {

    /** Everything that a log would show of a failure. */
    private static String shown(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void names(Operation operation, SchedulerException failure) {
        assertThat(failure.context().backend()).isEqualTo(scheduler().backend());
        assertThat(failure.context().operation()).isEqualTo(operation);
        assertThat(failure.problem()).isNotBlank();
        assertThat(failure.remedy()).isNotBlank();
        assertThat(failure)
                .hasMessage(failure.problem() + " " + failure.remedy() + " ["
                        + failure.context().words() + "; "
                        + failure.outcome().words() + "]")
                .hasMessageContaining(
                        "[" + operation.verb() + " on " + scheduler().backend());
    }

    @Test
    void F01_the_same_post_twice_is_a_duplicate_and_makes_nothing() {
        queued("The same again");

        names(Operation.CREATE_POST, refusal(DuplicatePostException.class, () -> queued("The same again")));
    }

    @Test
    void F02_a_wrong_credential_says_so() {
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
    void F03_no_failure_shows_a_credential() {
        String secret = fixture().secret();
        fixture().failNext(Mishap.GARBLED_ANSWER);

        assertThat(shown(failure(SchedulerException.class, () -> queued("Garbled"))))
                .doesNotContain(secret);
        assertThat(shown(failure(
                        NotFoundException.class,
                        () -> scheduler().post(fixture().unknownPost()))))
                .doesNotContain(secret);
    }

    @Test
    void F04_a_wrong_credential_is_not_shown_either() {
        try (SocialScheduler stranger = fixture().strangerScheduler()) {
            assertThat(shown(failure(AuthenticationException.class, stranger::account)))
                    .doesNotContain("nobody-knows-this-one");
        }
    }

    @Test
    void F05_what_is_not_found_names_the_operation() {
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
    void F06_a_refused_edit_and_a_refused_delete_name_their_operation() {
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
    @GuardedOnly
    void F07_everything_that_is_wrong_is_said_at_once_before_any_request() {
        NewPost wrong = text("A bell: \u0007")
                .image(URI.create("http://example.com/a.jpg"))
                .at(fixture().now().minusSeconds(60))
                .build();

        InvalidPostException refused =
                unsent(InvalidPostException.class, () -> scheduler().createPost(wrong));

        names(Operation.CREATE_POST, refused);
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("text", "assets[0].url", "shareMode.dueAt");
    }

    @Test
    @GuardedOnly
    void F08_a_post_that_says_nothing_is_refused_before_any_request() {
        assertThat(unsent(InvalidPostException.class, () -> queued(" ")))
                .hasMessage(
                        "text: A post needs a text or an asset. Correct it; nothing was sent. [createPost on %s;"
                                + " nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void F09_a_text_that_is_too_long_for_the_network_is_refused() {
        refusal(SchedulerException.class, () -> queued("0123456789".repeat(10_000)));
    }

    @Test
    void F10_after_a_failure_all_goes_on() {
        failure(NotFoundException.class, () -> scheduler().post(fixture().unknownPost()));
        fixture().failNext(Mishap.GARBLED_ANSWER);
        failure(SchedulerException.class, () -> queued("Garbled"));

        assertThat(scheduler().post(queued("Well").id()).text()).isEqualTo("Well");
    }

    @Test
    @GuardedOnly
    void F11_a_service_that_goes_on_failing_is_unavailable() {
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
    void F12_an_empty_text_is_refused_and_leaves_the_post() {
        Post post = queued("Has a text");

        refusal(
                SchedulerException.class,
                () -> scheduler()
                        .editPost(post.id(), PostEdit.builder().text("").build()));
        assertThat(scheduler().channels(ChannelQuery.all())).isNotEmpty();
    }
}
