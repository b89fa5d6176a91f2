package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of a stored post whose answers were lost. */
class ChangeRecoveryTest {

    private final Recovered world = new Recovered();
    private final Post post = world.store();
    private final PendingOutcome pending = Recovered.stored(Operation.EDIT_POST, post, "");

    private StoredPostRecovery stored(boolean isShown, boolean mayRetry) {
        return new StoredPostRecovery(
                Operation.EDIT_POST,
                post.id(),
                world.raw::post,
                any -> isShown,
                (any, since) -> mayRetry,
                world.lookup(Duration.ZERO),
                (operation, since) -> pending);
    }

    @Test
    void a_post_that_shows_the_change_is_the_result() {
        assertThat(stored(true, true).lookUp(TestContext.NOW).found()).contains(post);
        assertThat(stored(true, true).pending(TestContext.NOW)).isSameAs(pending);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_that_is_not_shown_is_retried_only_if_that_is_safe(boolean mayRetry) {
        LookupResult<Post> result = stored(false, mayRetry).lookUp(TestContext.NOW);

        assertThat(result.isAbsent()).isTrue();
        assertThat(result.mayRetry()).isEqualTo(mayRetry);
    }

    private boolean isStill(Post seen, Post now) {
        SeenPosts posts = new SeenPosts(world.clock);
        posts.remember(seen);
        return posts.before(now.id()).isStill(now, TestContext.NOW);
    }

    @Test
    void a_post_is_as_it_was_if_all_that_an_edit_changes_is() {
        assertThat(isStill(post, post.toBuilder().status(PostStatus.SENDING).build()))
                .isTrue();
        assertThat(isStill(post, post.toBuilder().text(" Hello ").build())).isTrue();
        assertThat(isStill(post, post.toBuilder().text("Other").build())).isFalse();
        Post.Timing timing = post.timing().toBuilder().dueAt(TestContext.NOW).build();
        assertThat(isStill(post, post.toBuilder().timing(timing).build())).isFalse();
    }

    @Test
    void a_post_that_was_never_seen_is_as_it_was_if_it_was_certainly_not_changed_since() {
        Post.Timing timing = post.timing().toBuilder()
                .updatedAt(TestContext.NOW.minusSeconds(6))
                .build();
        Post old = post.toBuilder().timing(timing).build();
        SeenPosts.Before unseen = new SeenPosts(world.clock).before(post.id());

        assertThat(unseen.isStill(old, TestContext.NOW)).as("not measured").isFalse();
        world.measure();
        assertThat(unseen.isStill(old, TestContext.NOW)).isTrue();
        assertThat(unseen.isStill(old, TestContext.NOW.minusSeconds(3))).isFalse();
        assertThat(unseen.isStill(post, TestContext.NOW))
                .as("no time of change")
                .isFalse();
    }

    @Test
    void only_a_post_that_is_gone_shows_that_an_earlier_deletion_succeeded() {
        DeleteRecovery recovery = new DeleteRecovery(since -> pending);
        ServiceUnavailableException other = (ServiceUnavailableException) StoringScheduler.lost(Operation.DELETE_POST);

        assertThat(recovery.explain(StoringScheduler.refused(Operation.DELETE_POST), TestContext.NOW))
                .contains(true);
        assertThat(recovery.explain(other, TestContext.NOW)).isEmpty();
        assertThat(recovery.lookUp(TestContext.NOW).mayRetry()).isFalse();
        assertThat(recovery.pending(TestContext.NOW)).isSameAs(pending);
    }
}
