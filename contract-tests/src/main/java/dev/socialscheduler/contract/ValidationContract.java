package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Violation;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Content that no network accepts is rejected before any request, on every backend. */
@GuardedOnly
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class ValidationContract extends SchedulerContract {

    @Test
    void V01_a_past_time_is_rejected_before_any_request() {
        NewPost late = text("Too late").at(fixture().now().minusSeconds(1)).build();

        InvalidPostException refused =
                unsent(InvalidPostException.class, () -> scheduler().createPost(late));

        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.path()).isEqualTo("shareMode.dueAt"));
    }

    @Test
    void V02_an_empty_edit_is_rejected_before_any_request() {
        Post post = queued("Untouched");

        unsent(
                InvalidPostException.class,
                () -> scheduler().editPost(post.id(), PostEdit.builder().build()));
    }

    @Test
    void V03_all_violations_are_reported_at_once_before_any_request() {
        NewPost wrong = text("A bell: \u0007")
                .image(URI.create("http://example.com/a.jpg"))
                .at(fixture().now().minusSeconds(60))
                .build();

        InvalidPostException refused =
                unsent(InvalidPostException.class, () -> scheduler().createPost(wrong));

        assertThat(refused.context()).isEqualTo(ErrorContext.of(scheduler().backend(), Operation.CREATE_POST));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("text", "assets[0].url", "shareMode.dueAt");
    }

    @Test
    void V04_an_empty_post_is_rejected_before_any_request() {
        assertThat(unsent(InvalidPostException.class, () -> queued(" ")))
                .hasMessage(
                        "text: A post needs a text or an asset. Correct it; nothing was sent. [createPost on %s;"
                                + " nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void V05_a_url_that_is_not_publicly_accessible_is_rejected() {
        for (String url : new String[] {"http://example.com/a.jpg", "file:///a.jpg", "/a.jpg"}) {
            NewPost post = text("A door").image(URI.create(url)).build();

            assertThat(unsent(InvalidPostException.class, () -> scheduler().createPost(post))
                            .violations())
                    .extracting(Violation::path)
                    .containsExactly("assets[0].url");
        }
    }

    @Test
    void V06_an_unpaired_surrogate_is_rejected_before_any_request() {
        InvalidPostException refused = unsent(InvalidPostException.class, () -> queued("Half: \uD83D"));

        assertThat(refused)
                .hasMessage(
                        "text: An unpaired surrogate (U+D83D) at position 6 cannot be posted; remove it. Correct it;"
                                + " nothing was sent. [createPost on %s; nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void V07_a_control_character_is_rejected_before_any_request() {
        unsent(InvalidPostException.class, () -> queued("A bell: \u0007"));
        unsent(InvalidPostException.class, () -> queued("Nothing: \u0000"));
    }

    @Test
    void V08_an_empty_idea_is_rejected_before_any_request() {
        unsent(
                InvalidPostException.class,
                () -> scheduler().createIdea(NewIdea.builder().text(" ").build()));
    }
}
