package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A post of a batch that is sent alone. */
class SinglePostRecoveryTest {

    private static final NewPost HELLO = Batched.hello().build();
    private static final Instant LATER = TestContext.NOW.plusSeconds(9);

    private final Batched world = new Batched();
    private final BatchItem item = world.item(3, HELLO);
    private final SinglePostRecovery recovery = new SinglePostRecovery(item, world.notifier());

    @Test
    void the_post_is_announced_before_each_attempt() {
        recovery.before();
        recovery.before();

        assertThat(world.told).containsExactly("sending [3]", "sending [3]");
    }

    @Test
    void a_lost_post_is_found_like_any_other() {
        Post made = world.store(HELLO);

        assertThat(recovery.lookUp(TestContext.NOW).found()).contains(made);
    }

    @Test
    void an_absent_post_may_be_retried_and_is_pending_since_its_first_loss() {
        assertThat(recovery.lookUp(TestContext.NOW)).isEqualTo(new LookupResult<>(Optional.empty(), true, true));
        recovery.lookUp(LATER);

        assertThat(item.pending(LATER).since()).isEqualTo(TestContext.NOW);
    }

    @Test
    void a_rejected_duplicate_shows_the_earlier_post() {
        Post made = world.store(HELLO);

        assertThat(recovery.explain(Batched.duplicate(), TestContext.NOW)).contains(made);
    }

    @Test
    void a_duplicate_beside_a_retry_is_deleted() {
        world.measure();
        NewPost hello = Batched.timed("Hello");
        BatchItem timed = world.item(3, hello);
        SinglePostRecovery retried = new SinglePostRecovery(timed, world.notifier());
        retried.lookUp(TestContext.NOW);
        Post made = timed.recovery().own(world.store(hello));
        world.store(hello);

        assertThat(retried.afterRetry(made, TestContext.NOW).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).isEqualTo(Batched.deleted("p2"));
                    assertThat(warning.pending()).isNull();
                });
        assertThat(world.raw.stored).containsExactly(made);
    }

    @Test
    void a_post_of_the_queue_beside_a_retry_is_kept_and_told() {
        recovery.lookUp(TestContext.NOW);
        Post made = item.recovery().own(world.store(HELLO));
        Post beside = world.store(HELLO);

        assertThat(recovery.afterRetry(made, TestContext.NOW).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).isEqualTo(Batched.left("p2"));
                    assertThat(warning.pending()).isEqualTo(recovery.pending(TestContext.NOW));
                });
        assertThat(world.raw.stored).containsExactly(made, beside);
    }

    @Test
    void its_outcome_is_that_of_the_post() {
        assertThat(recovery.pending(LATER)).isEqualTo(item.recovery().pending(LATER));
    }
}
