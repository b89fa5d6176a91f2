package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.Moving;
import dev.socialscheduler.backend.support.StoringBatchScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.InvalidPostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final Moving clock = new Moving();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext().at(clock), clock::advance);
    private final List<String> heard = new ArrayList<>();

    private final BatchListener listener = new BatchListener() {
        @Override
        public void sending(List<Sending> posts) {
            heard.add("sending "
                    + posts.stream().map(BatchListener.Sending::index).toList());
        }

        @Override
        public void done(int index, PostResult result) {
            heard.add("done " + index + warnings(result));
        }
    };

    /** What is certainly younger than a call can be told only on a clock that was measured. */
    private void measure() {
        raw.now = clock::instant;
        scheduler.createPost(post(99));
        raw.stored.clear();
        raw.asked.clear();
        clock.advance(Duration.ofMinutes(1));
    }

    private static String warnings(PostResult result) {
        return result instanceof PostResult.Created created
                        && !created.post().warnings().isEmpty()
                ? " with a warning"
                : "";
    }

    private static List<NewPost> posts(int number) {
        return IntStream.range(0, number).mapToObj(BatchTest::post).toList();
    }

    private static NewPost post(int number) {
        return NewPost.on(Channels.ID).text("Number " + number).build();
    }

    private static List<Class<?>> kinds(List<PostResult> results) {
        return results.stream().<Class<?>>map(Object::getClass).toList();
    }

    private List<String> texts() {
        return raw.stored.stream().map(Post::text).sorted().toList();
    }

    private PostResult first(List<PostResult> results) {
        return results.get(0);
    }

    @Test
    void several_posts_share_a_request() {
        List<PostResult> results = scheduler.createPosts(posts(3), listener);

        assertThat(results).allMatch(PostResult.Created.class::isInstance);
        assertThat(raw.sizes).containsExactly(3);
        assertThat(heard).containsExactly("sending [0, 1, 2]", "done 0", "done 1", "done 2");
    }

    @Test
    void what_is_not_taken_together_goes_alone() {
        raw.refusesSeveral = true;

        assertThat(scheduler.createPosts(posts(2))).allMatch(PostResult.Created.class::isInstance);
        assertThat(texts()).containsExactly("Number 0", "Number 1");
    }

    @Test
    void what_is_wrong_in_itself_is_not_sent_and_harms_no_other() {
        List<NewPost> posts = new ArrayList<>(posts(3));
        posts.set(1, NewPost.on(Channels.ID).text("").build());

        List<PostResult> results = scheduler.createPosts(posts);

        assertThat(((PostResult.Refused) results.get(1)).reason()).isInstanceOf(InvalidPostException.class);
        assertThat(texts()).containsExactly("Number 0", "Number 2");
        assertThat(raw.sizes).containsExactly(2);
    }

    @Test
    void a_size_of_one_sends_each_alone() {
        TestContext context = new TestContext().with(CommonSettings.BATCH_SIZE, 1);

        assertThat(GuardedScheduler.around(raw, context, wait -> {}).createPosts(posts(3)))
                .allMatch(PostResult.Created.class::isInstance);

        assertThat(raw.asked).containsExactly("createPost", "createPost", "createPost");
    }

    @Test
    void a_refused_post_does_not_stop_the_others() {
        raw.fates.addAll(List.of(Fate.MADE, Fate.REFUSED, Fate.MADE));

        assertThat(kinds(scheduler.createPosts(posts(3))))
                .containsExactly(PostResult.Created.class, PostResult.Refused.class, PostResult.Created.class);
        assertThat(raw.sizes).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void only_what_a_lookup_does_not_find_is_sent_again(boolean losesWhole) {
        raw.losesWhole = losesWhole;
        raw.fates.addAll(List.of(Fate.ANSWER_LOST, Fate.REQUEST_LOST, Fate.ANSWER_LOST, Fate.REQUEST_LOST));

        assertThat(scheduler.createPosts(posts(4))).allMatch(PostResult.Created.class::isInstance);
        assertThat(raw.sizes).containsExactly(4, 2);
        assertThat(texts()).containsExactly("Number 0", "Number 1", "Number 2", "Number 3");
    }

    @Test
    void a_lost_immediate_post_is_never_sent_again() {
        raw.fates.addAll(List.of(Fate.REQUEST_LOST, Fate.MADE));
        NewPost now = NewPost.on(Channels.ID).text("Now").now().build();

        assertThat(kinds(scheduler.createPosts(List.of(now, post(1)))))
                .containsExactly(PostResult.Unknown.class, PostResult.Created.class);
        assertThat(texts()).containsExactly("Number 1");
    }

    @Test
    void a_lost_immediate_post_is_never_sent_again_alone_either() {
        raw.fates.add(Fate.REQUEST_LOST);
        NewPost now = NewPost.on(Channels.ID).text("Now").now().build();

        assertThat(scheduler.createPosts(List.of(now))).hasOnlyElementsOfType(PostResult.Unknown.class);
        assertThat(raw.requests("createPost")).isEqualTo(1);
        assertThat(texts()).isEmpty();
    }

    @Test
    void nothing_is_sent_again_that_cannot_be_looked_up() {
        raw.fates.addAll(List.of(Fate.REQUEST_LOST, Fate.MADE));
        raw.fail(Operation.POSTS, 1);

        List<PostResult> results = scheduler.createPosts(posts(2));

        assertThat(kinds(results)).containsExactly(PostResult.Unknown.class, PostResult.Created.class);
        assertThat(((PostResult.Unknown) first(results)).reason().pending()).isPresent();
        assertThat(raw.sizes).containsExactly(2);
    }

    private void arrivesLate(List<NewPost> posts) {
        raw.losesWhole = true;
        raw.fates.add(Fate.LATE);

        List<PostResult> results = scheduler.createPosts(posts, listener);

        assertThat(((PostResult.Created) first(results)).post().warnings()).hasSize(1);
        assertThat(heard).contains("done 0 with a warning").doesNotContain("done 0");
    }

    @Test
    void a_duplicate_that_arrives_late_is_deleted_before_the_result_is_reported() {
        measure();
        arrivesLate(posts(2).stream()
                .map(post ->
                        post.toBuilder().at(TestContext.NOW.plusSeconds(86_400)).build())
                .toList());

        assertThat(texts()).containsExactly("Number 0", "Number 1");
    }

    @Test
    void a_duplicate_without_a_time_of_its_own_is_told_with_the_result() {
        arrivesLate(posts(2));

        assertThat(texts()).containsExactly("Number 0", "Number 0", "Number 1");
    }

    @Test
    void a_post_that_goes_alone_is_announced_and_recovered_too() {
        raw.fates.add(Fate.ANSWER_LOST);

        assertThat(scheduler.createPosts(posts(1), listener)).allMatch(PostResult.Created.class::isInstance);
        assertThat(heard).containsExactly("sending [0]", "done 0");
        assertThat(texts()).containsExactly("Number 0");
    }

    static Stream<Supplier<Throwable>> thrown() {
        return Stream.of(
                () -> new IllegalStateException("odd"), () -> new AssertionError("odd"), StackOverflowError::new);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_a_backend_throws_loses_no_result(Supplier<Throwable> thrown) {
        raw.before = number -> {
            if (number > 1) {
                throw raised(thrown.get());
            }
        };
        List<PostResult> results = scheduler.createPosts(posts(35), listener);

        assertThat(kinds(results).subList(0, 30)).containsOnly(PostResult.Created.class);
        assertThat(kinds(results).subList(30, 35)).containsOnly(PostResult.Unknown.class);
        assertThat(heard).contains("done 0", "done 34");
    }

    private static RuntimeException raised(Throwable failure) {
        if (failure instanceof Error e) {
            throw e;
        }
        return (RuntimeException) failure;
    }

    @Test
    void an_exception_of_the_listener_ends_the_call_as_it_was_thrown() {
        RuntimeException stop = new IllegalStateException("Stop.");

        assertThatThrownBy(() -> scheduler.createPosts(posts(2), new BatchListener() {
                    @Override
                    public void sending(List<Sending> posts) {
                        throw stop;
                    }
                }))
                .isSameAs(stop);
        assertThat(raw.asked).isEmpty();
    }

    @Test
    void a_missing_post_does_not_hide_the_others_that_are_read_with_it() {
        Post first = raw.createPost(post(0));
        Post second = raw.createPost(post(1));
        PostId gone = new PostId("gone");

        assertThat(scheduler.postsById(List.of(first.id(), gone, second.id(), first.id())))
                .extracting(found -> found.map(Post::id).orElse(gone))
                .containsExactly(first.id(), gone, second.id(), first.id());
    }
}
