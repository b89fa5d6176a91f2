package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PostFailedException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the provider stores differently from the request is reported, whatever way leads to the post. */
class StoredOtherwiseTest {

    private static final Instant DUE_AT = TestContext.NOW.plus(Duration.ofDays(3));
    private static final String REASON = "The media could not be fetched";

    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), wait -> {});

    private static NewPost hello() {
        return NewPost.on(Channels.ID)
                .text("Hello")
                .image(URI.create("https://example.com/harbour.jpg"))
                .at(DUE_AT)
                .build();
    }

    private static Post failed(Post post) {
        return post.toBuilder()
                .status(PostStatus.ERROR)
                .error(PublishingError.builder(REASON).build())
                .build();
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                difference("text", post -> post.toBuilder().text("Other").build()),
                difference("assets", post -> post.toBuilder().assets(List.of()).build()),
                difference(
                        "draft",
                        post -> post.toBuilder().status(PostStatus.DRAFT).build()),
                difference("shareMode.dueAt", post -> at(post, DUE_AT.plus(Duration.ofMinutes(1)))),
                difference("shareMode.dueAt", post -> at(post, null)));
    }

    private static Post at(Post post, @Nullable Instant dueAt) {
        return post.toBuilder()
                .timing(post.timing().toBuilder().dueAt(dueAt).build())
                .build();
    }

    private static Arguments difference(String path, UnaryOperator<Post> change) {
        return Arguments.of(path, change);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_difference_is_a_warning(String path, UnaryOperator<Post> change) {
        raw.rewriting = change;

        assertThat(scheduler.createPost(hello()).warnings())
                .extracting(PostWarning::path)
                .containsExactly(path);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_difference_is_a_warning_in_a_batch(String path, UnaryOperator<Post> change) {
        raw.rewriting = change;

        assertThat(scheduler.createPosts(List.of(hello(), hello())))
                .allSatisfy(result -> assertThat(result.post().warnings())
                        .extracting(PostWarning::path)
                        .containsExactly(path));
    }

    @Test
    void the_same_is_no_warning() {
        raw.rewriting = post ->
                at(post, DUE_AT.plusSeconds(59)).toBuilder().text(" Hello ").build();

        assertThat(scheduler.createPost(hello()).warnings()).isEmpty();
    }

    @Test
    void a_draft_that_is_scheduled_is_a_warning() {
        raw.rewriting = post -> post.toBuilder().status(PostStatus.SCHEDULED).build();
        NewPost draft = NewPost.on(Channels.ID).text("Hello").asDraft().build();

        assertThat(scheduler.createPost(draft).warnings())
                .singleElement()
                .hasToString("draft: The provider stored the post as scheduled, not as a draft: it may be published.");
    }

    @Test
    void a_failed_post_is_no_success_and_is_not_retried() {
        raw.rewriting = StoredOtherwiseTest::failed;

        PostFailedException failure =
                catchThrowableOfType(PostFailedException.class, () -> scheduler.createPost(hello()));

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.post()).contains(raw.stored.get(0));
        assertThat(failure).hasMessageContaining(REASON).hasMessageContaining("p1");
        assertThat(raw.stored).hasSize(1);
    }

    @Test
    void a_failed_post_that_a_lookup_finds_is_no_success() {
        raw.rewriting = StoredOtherwiseTest::failed;
        raw.fates.add(Fate.ANSWER_LOST);

        PostFailedException failure =
                catchThrowableOfType(PostFailedException.class, () -> scheduler.createPost(hello()));

        assertThat(failure.postId()).isEqualTo(raw.stored.get(0).id());
        assertThat(raw.requests(Operation.CREATE_POST.verb())).isEqualTo(1);
    }

    @Test
    void a_failed_post_of_a_batch_does_not_affect_the_others() {
        raw.rewriting = post -> post.id().value().equals("p2") ? failed(post) : post;

        List<PostResult> results = scheduler.createPosts(List.of(hello(), hello(), hello()));

        assertThat(results).extracting(PostResult::isCreated).containsExactly(true, false, true);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Failed.class,
                        failed -> assertThat(failed.reason().post()).contains(raw.stored.get(1)));
        assertThat(raw.stored).hasSize(3);
    }

    @Test
    void an_edit_that_is_stored_differently_is_a_warning() {
        PostEdit edit = PostEdit.builder().text("What was asked").at(DUE_AT).build();

        assertThat(scheduler.editPost(new PostId("p1"), edit).warnings())
                .extracting(PostWarning::path)
                .containsExactly("shareMode.dueAt", "text");
    }

    @Test
    void a_post_that_fails_when_it_is_published_is_no_success() {
        Post stored = raw.store(hello(), PostStatus.SCHEDULED);
        raw.publishing = StoredOtherwiseTest::failed;

        PostFailedException failure =
                catchThrowableOfType(PostFailedException.class, () -> scheduler.publishNow(stored.id()));

        assertThat(failure.context().operation()).isEqualTo(Operation.PUBLISH_NOW);
        assertThat(raw.requests(Operation.PUBLISH_NOW.verb())).isEqualTo(1);
    }
}
