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

/** The life of a scheduler: what it tells of itself, and its end. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
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
    void L01_a_closed_scheduler_says_so_and_sends_nothing() {
        scheduler().close();
        int before = fixture().requestsSent();

        for (Consumer<SocialScheduler> call : calls()) {
            assertThatThrownBy(() -> call.accept(scheduler()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The scheduler is closed; create another one.");
        }
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void L02_closing_twice_does_nothing() {
        scheduler().close();
        scheduler().close();
    }

    @Test
    void L03_what_a_backend_can_do_cannot_be_changed() {
        Set<Capability> capabilities = scheduler().capabilities();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> capabilities.remove(capabilities.iterator().next()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(capabilities::clear);
        assertThat(scheduler().capabilities()).isEqualTo(capabilities);
    }

    @Test
    void L04_what_a_scheduler_tells_of_itself_costs_no_request() {
        int before = fixture().requestsSent();

        assertThat(scheduler().quota().windows()).isNotNull();
        assertThat(scheduler().capabilities()).isNotEmpty();
        assertThat(scheduler().backend()).isNotBlank().doesNotContain(":");
        assertThat(scheduler().notices()).doesNotContainNull();
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void L05_what_a_backend_does_not_have_cannot_be_unwrapped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler().unwrap(StringBuilder.class))
                .withMessage(
                        "The backend %s has no java.lang.StringBuilder.",
                        scheduler().backend());
    }

    @Test
    void L06_what_was_asked_for_is_not_changed_by_who_asked() {
        List<NewPost> posts = new ArrayList<>(List.of(text("One").build()));

        var results = scheduler().createPosts(posts);
        posts.clear();

        assertThat(results).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(results::clear);
    }
}
