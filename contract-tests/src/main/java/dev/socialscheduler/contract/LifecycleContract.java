package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The life of a scheduler: what it tells of itself, many threads, and its end. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class LifecycleContract extends SchedulerContract {

    private static final int THREADS = 8;

    /** Calls by many threads at once; the results in the order of the calls. */
    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

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
    void L03_a_scheduler_shows_no_credential() {
        assertThat(scheduler().toString()).isNotBlank().doesNotContain(fixture().secret());
        assertThat(scheduler().notices())
                .noneMatch(notice -> notice.contains(fixture().secret()));
    }

    @Test
    void L04_what_a_backend_can_do_cannot_be_changed() {
        Set<Capability> capabilities = scheduler().capabilities();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> capabilities.remove(capabilities.iterator().next()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(capabilities::clear);
        assertThat(scheduler().capabilities()).isEqualTo(capabilities);
    }

    @Test
    void L05_what_a_scheduler_tells_of_itself_costs_no_request() {
        int before = fixture().requestsSent();

        assertThat(scheduler().quota().windows()).isNotNull();
        assertThat(scheduler().capabilities()).isNotEmpty();
        assertThat(scheduler().backend()).isNotBlank().doesNotContain(":");
        assertThat(scheduler().notices()).doesNotContainNull();
        assertThat(fixture().requestsSent()).isEqualTo(before);
    }

    @Test
    void L06_what_a_backend_does_not_have_cannot_be_unwrapped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler().unwrap(StringBuilder.class))
                .withMessage(
                        "The backend %s has no java.lang.StringBuilder.",
                        scheduler().backend());
    }

    @Test
    void L07_eight_threads_make_forty_posts_exactly_once_each() throws InterruptedException, ExecutionException {
        List<String> texts =
                IntStream.rangeClosed(1, 40).mapToObj(n -> "Post " + n).toList();
        List<Callable<Post>> calls = texts.stream()
                .map(text -> text(text).at(later()).build())
                .<Callable<Post>>map(post -> () -> scheduler().createPost(post))
                .toList();

        List<Post> made = atOnce(calls);

        assertThat(made).extracting(Post::text).containsExactlyElementsOf(texts);
        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void L08_eight_threads_get_eight_slots() throws InterruptedException, ExecutionException {
        List<Callable<Post>> calls = IntStream.rangeClosed(1, THREADS)
                .<Callable<Post>>mapToObj(n -> () -> queued("Post " + n))
                .toList();

        assertThat(atOnce(calls)).extracting(Post::dueAt).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void L09_what_was_asked_for_is_not_changed_by_who_asked() {
        List<NewPost> posts = new ArrayList<>(List.of(text("One").build()));

        var results = scheduler().createPosts(posts);
        posts.clear();

        assertThat(results).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(results::clear);
    }
}
