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

/** What no network takes is refused before any request, whatever the backend. */
@GuardedOnly
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class ValidationContract extends SchedulerContract {

    @Test
    void V01_a_past_time_is_refused_before_any_request() {
        NewPost late = text("Too late").at(fixture().now().minusSeconds(1)).build();

        InvalidPostException refused =
                unsent(InvalidPostException.class, () -> scheduler().createPost(late));

        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.path()).isEqualTo("shareMode.dueAt"));
    }

    @Test
    void V02_an_edit_that_says_nothing_is_refused_before_any_request() {
        Post post = queued("Untouched");

        unsent(
                InvalidPostException.class,
                () -> scheduler().editPost(post.id(), PostEdit.builder().build()));
    }

    @Test
    void V03_everything_that_is_wrong_is_said_at_once_before_any_request() {
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
    void V04_a_post_that_says_nothing_is_refused_before_any_request() {
        assertThat(unsent(InvalidPostException.class, () -> queued(" ")))
                .hasMessage(
                        "text: A post needs a text or an asset. Correct it; nothing was sent. [createPost on %s;"
                                + " nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void V05_an_address_that_not_everybody_can_read_is_refused() {
        for (String url : new String[] {"http://example.com/a.jpg", "file:///a.jpg", "/a.jpg"}) {
            NewPost post = text("A door").image(URI.create(url)).build();

            assertThat(unsent(InvalidPostException.class, () -> scheduler().createPost(post))
                            .violations())
                    .extracting(Violation::path)
                    .containsExactly("assets[0].url");
        }
    }

    @Test
    void V06_half_of_a_character_is_refused_before_any_request() {
        InvalidPostException refused = unsent(InvalidPostException.class, () -> queued("Half: \uD83D"));

        assertThat(refused)
                .hasMessage(
                        "text: Half of a character (U+D83D) at position 6 cannot be posted; remove it. Correct it;"
                                + " nothing was sent. [createPost on %s; nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void V07_a_control_character_is_refused_before_any_request() {
        unsent(InvalidPostException.class, () -> queued("A bell: \u0007"));
        unsent(InvalidPostException.class, () -> queued("Nothing: \u0000"));
    }

    @Test
    void V08_an_idea_that_says_nothing_is_refused_before_any_request() {
        unsent(
                InvalidPostException.class,
                () -> scheduler().createIdea(NewIdea.builder().text(" ").build()));
    }
}
