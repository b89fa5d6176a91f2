package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreatePostsTest {

    private static final Failure REFUSAL =
            Failure.withoutEffect("No.", "Stop.", ErrorContext.of("raw", Operation.CREATE_POST));

    /** Creates every post but those that it is told to fail. */
    private static final class Backend extends RawScheduler {

        private final Map<String, SchedulerException> failures;
        private final List<String> asked = new ArrayList<>();

        Backend(Map<String, SchedulerException> failures) {
            this.failures = failures;
        }

        @Override
        public Post createPost(NewPost post) {
            asked.add(post.text());
            SchedulerException failure = failures.get(post.text());
            if (failure != null) {
                throw failure;
            }
            return Posts.stored("id-" + post.text(), post.text());
        }

        List<PostResult> create(String... texts) {
            return createPosts(Stream.of(texts)
                    .map(text -> NewPost.on(new ChannelId("c")).text(text).build())
                    .toList());
        }
    }

    private static PostResult created(String text) {
        return PostResult.Created.of(Posts.stored("id-" + text, text));
    }

    @Test
    void the_result_at_an_index_belongs_to_the_post_at_that_index() {
        Backend backend = new Backend(Map.of());

        assertThat(backend.create("a", "b", "c")).containsExactly(created("a"), created("b"), created("c"));
        assertThat(backend.asked).containsExactly("a", "b", "c");
    }

    @Test
    void no_posts_have_no_results_and_cost_no_request() {
        Backend backend = new Backend(Map.of());

        assertThat(backend.create()).isEmpty();
        assertThat(backend.asked).isEmpty();
    }

    static Stream<SchedulerException> refusalsOfOnePost() {
        return Stream.of(
                new InvalidPostException(List.of(), REFUSAL),
                new PermissionDeniedException(REFUSAL),
                new NotFoundException(REFUSAL),
                new LimitReachedException(REFUSAL),
                new DuplicatePostException(REFUSAL),
                new ServiceUnavailableException(true, REFUSAL),
                new UnreadableResponseException(REFUSAL),
                new SchedulerException(REFUSAL));
    }

    @ParameterizedTest
    @MethodSource("refusalsOfOnePost")
    void a_refused_post_does_not_keep_the_others_from_being_created(SchedulerException refusal) {
        Backend backend = new Backend(Map.of("b", refusal));

        assertThat(backend.create("a", "b", "c"))
                .containsExactly(created("a"), PostResult.Refused.of(refusal), created("c"));
    }

    static Stream<SchedulerException> refusalsOfEveryRequest() {
        return Stream.of(new AuthenticationException(REFUSAL), new RateLimitedException("15m", Instant.MAX, REFUSAL));
    }

    @ParameterizedTest
    @MethodSource("refusalsOfEveryRequest")
    void what_refuses_every_request_alike_answers_for_the_rest_without_sending_it(SchedulerException refusal) {
        Backend backend = new Backend(Map.of("b", refusal));

        assertThat(backend.create("a", "b", "c", "d"))
                .containsExactly(
                        created("a"),
                        PostResult.Refused.of(refusal),
                        PostResult.Refused.of(refusal),
                        PostResult.Refused.of(refusal));
        assertThat(backend.asked).containsExactly("a", "b");
    }

    @Test
    void an_unknown_outcome_is_kept_apart_from_a_refusal_and_stops_nothing() {
        OutcomeUnknownException unknown = new OutcomeUnknownException(
                Instant.EPOCH, new Failure("Lost.", "Look.", ErrorContext.NONE, Outcome.UNKNOWN, null));
        Backend backend = new Backend(Map.of("a", unknown));

        assertThat(backend.create("a", "b")).containsExactly(PostResult.Unknown.of(unknown), created("b"));
    }

    @Test
    void the_next_batch_is_asked_again() {
        Backend backend = new Backend(Map.of("a", new AuthenticationException(REFUSAL)));

        List<PostResult> first = backend.create("a");
        List<PostResult> second = backend.create("b");

        assertThat(first).hasOnlyElementsOfType(PostResult.Refused.class);
        assertThat(second).containsExactly(created("b"));
    }

    @Test
    void results_cannot_be_changed() {
        assertThat(new Backend(Map.of()).create("a")).isUnmodifiable();
    }

    @Test
    void a_null_among_the_posts_is_found_before_the_first_is_sent() {
        Backend backend = new Backend(Map.of());
        List<NewPost> posts = new ArrayList<>();
        posts.add(NewPost.on(new ChannelId("c")).text("a").build());
        posts.add(null);

        assertThatNullPointerException().isThrownBy(() -> backend.createPosts(posts));
        assertThat(backend.asked).isEmpty();
    }
}
