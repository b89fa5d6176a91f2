package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The life of a scheduler: the information it returns about itself, and closing. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class LifecycleContract extends SchedulerContract {

    private List<Consumer<SocialScheduler>> calls() {
        PostEdit edit = PostEdit.builder().text("After").build();
        return List.of(
                SocialScheduler::account,
                s -> s.channels(ChannelQuery.all()),
                s -> s.channel(fixture().textChannel()),
                s -> s.createPost(text("Too late").build()),
                s -> s.editPost(fixture().unknownPost(), edit),
                s -> s.deletePost(fixture().unknownPost()),
                s -> s.publishNow(fixture().unknownPost()),
                s -> s.movePost(fixture().unknownPost(), QueuePosition.TOP),
                s -> s.post(fixture().unknownPost()),
                s -> s.posts(
                        PostQuery.builder().channels(fixture().textChannel()).build()));
    }

    @Test
    @GuardedOnly
    void L01_a_closed_scheduler_fails_and_sends_nothing() {
        scheduler().close();
        int before = fixture().requestsSent();

        for (Consumer<SocialScheduler> call : calls()) {
            assertThatThrownBy(() -> call.accept(scheduler()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The scheduler is closed; create a new one.");
        }
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void L02_closing_twice_has_no_effect() {
        scheduler().close();
        scheduler().close();
    }

    @Test
    void L03_the_reported_capabilities_are_immutable() {
        Set<Capability> capabilities = scheduler().capabilities();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> capabilities.remove(capabilities.iterator().next()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(capabilities::clear);
        assertThat(scheduler().capabilities()).isEqualTo(capabilities);
    }

    @Test
    void L04_describing_a_scheduler_sends_no_request() {
        int before = fixture().requestsSent();

        assertThat(scheduler().quota().windows()).isNotNull();
        assertThat(scheduler().capabilities()).isNotEmpty();
        assertThat(scheduler().backend()).isNotBlank().doesNotContain(":");
        assertThat(scheduler().notices()).doesNotContainNull();
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void L05_an_unsupported_type_cannot_be_unwrapped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler().unwrap(StringBuilder.class))
                .withMessage(
                        "The backend %s has no java.lang.StringBuilder.",
                        scheduler().backend());
    }

    @Test
    void L06_later_changes_to_the_arguments_do_not_affect_the_results() {
        List<NewPost> posts = new ArrayList<>(List.of(text("One").build()));

        var results = scheduler().createPosts(posts);
        posts.clear();

        assertThat(results).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(results::clear);
    }
}
