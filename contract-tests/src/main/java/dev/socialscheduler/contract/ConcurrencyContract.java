package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads share one scheduler. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class ConcurrencyContract extends SchedulerContract {

    private static final int THREADS = 8;

    /** Runs calls in many threads at once, and returns the results in the order of the calls. */
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

    @Test
    void N01_eight_threads_create_forty_posts_exactly_once_each() throws InterruptedException, ExecutionException {
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
    void N02_eight_threads_get_eight_slots() throws InterruptedException, ExecutionException {
        List<Callable<Post>> calls = IntStream.rangeClosed(1, THREADS)
                .<Callable<Post>>mapToObj(n -> () -> queued("Post " + n))
                .toList();

        assertThat(atOnce(calls)).extracting(Post::dueAt).doesNotContainNull().doesNotHaveDuplicates();
    }
}
