package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedRefusalsTest {

    private final RawScheduler raw = new RawScheduler();
    private final List<Duration> pauses = new ArrayList<>();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), pauses::add);

    private static NewPost.Builder post() {
        return NewPost.on(new ChannelId("c1"));
    }

    @ParameterizedTest
    @MethodSource("dev.socialscheduler.backend.support.Verbs#all")
    void a_closed_scheduler_sends_nothing(Verbs verb) {
        scheduler.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> verb.call().accept(scheduler))
                .withMessage("The scheduler is closed; create a new one.");
        assertThat(raw.asked).containsExactly("close");
    }

    @Test
    void a_closed_scheduler_says_so_before_anything_that_is_wrong_with_the_request() {
        raw.capabilities.clear();
        scheduler.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> scheduler.createPost(post().asDraft().build()))
                .withMessage("The scheduler is closed; create a new one.");
    }

    @Test
    void what_is_wrong_with_a_request_is_said_before_what_the_backend_lacks_and_nothing_is_sent() {
        raw.capabilities.clear();

        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(
                        post().asDraft().text("bell \u0007").build()))
                .withMessage("text: The control character U+0007 at position 5 cannot be posted; remove it. "
                        + "Correct it; nothing was sent. [createPost on red; nothing was changed]")
                .satisfies(e -> assertThat(e.violations())
                        .containsExactly(new Violation(
                                "text", "The control character U+0007 at position 5 cannot be posted; remove it.")));
        assertThat(raw.asked).isEmpty();
    }

    @Test
    void several_broken_rules_are_said_at_once() {
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(
                        post().at(TestContext.NOW.minusSeconds(1)).build()))
                .withMessage("text: A post needs a text or an asset. shareMode.dueAt: The due time"
                        + " 2026-12-01T11:59:59Z is in the past; the current time is 2026-12-01T12:00:00Z. Correct it;"
                        + " nothing was sent. [createPost on red; nothing was changed]");
    }

    @Test
    void what_the_backend_lacks_is_refused_before_anything_is_sent() {
        raw.capabilities.remove(Capability.TAGS);
        raw.capabilities.remove(Capability.DRAFTS);
        NewPost post = post().text("Hello")
                .tags(new dev.socialscheduler.TagId("t"))
                .asDraft()
                .build();

        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(() -> scheduler.createPost(post))
                .withMessage(
                        "The backend red does not support saving a post as a draft (DRAFTS). Either schedule the post, or "
                                + "store it in your own application, or choose a backend that does: graphql, maton. [createPost on red; "
                                + "nothing was changed]");
        assertThat(raw.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "createIdea, CREATE_IDEAS",
        "ideas, LIST_IDEAS",
        "dailyPostingLimits, DAILY_POSTING_LIMITS",
        "configuration, CONFIGURATION",
        "movePost, MOVE_TO_TOP",
        "posts, LIST_ALL_CHANNELS"
    })
    void a_verb_that_the_backend_lacks_is_refused_before_anything_is_sent(String name, Capability capability) {
        raw.capabilities.remove(capability);
        Verbs verb =
                Verbs.all().filter(each -> each.name().equals(name)).findFirst().orElseThrow();

        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(() -> verb.call().accept(scheduler))
                .satisfies(e -> assertThat(e.capability()).isEqualTo(capability))
                .withMessage("The backend red does not support " + capability.title() + " (" + capability + "). Either "
                        + capability.instead() + ", or choose a backend that does: "
                        + String.join(", ", capability.backends()) + ". [" + name
                        + " on red; nothing was changed]");
        assertThat(raw.asked).isEmpty();
    }

    @Test
    void a_cursor_of_another_backend_is_refused_before_anything_is_sent() {
        Cursor foreign = new Cursor("blue", "p2");
        String message = "after: This cursor belongs to the backend blue, not to red. Correct it; nothing "
                + "was sent. [%s on red; nothing was changed]";

        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.posts(PostQuery.all().after(foreign)))
                .withMessage(message, "posts");
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.ideas(IdeaQuery.all().after(foreign)))
                .withMessage(message, "ideas");
        assertThat(raw.asked).isEmpty();
    }

    @Test
    void a_cursor_of_this_backend_is_taken() {
        Cursor own = new Cursor("red", "p2");

        assertThat(scheduler.posts(PostQuery.all().after(own)).items()).hasSize(1);
        assertThat(scheduler.ideas(IdeaQuery.all().after(own)).items()).isEmpty();
    }

    @Test
    void daily_limits_are_asked_for_at_least_one_channel() {
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.dailyPostingLimits(List.of()))
                .withMessage("channels: Name at least one channel. Correct it; nothing was sent. "
                        + "[dailyPostingLimits on red; nothing was changed]");
        assertThat(raw.asked).isEmpty();
    }

    @Test
    void moving_to_the_bottom_needs_its_own_capability() {
        raw.capabilities.remove(Capability.MOVE_TO_TOP);

        scheduler.movePost(new PostId("p1"), QueuePosition.BOTTOM);

        assertThat(raw.asked).containsExactly("movePost");
    }
}
