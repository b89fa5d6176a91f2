package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLookupTest {

    private static final NewPost ONE = Batched.hello().text("One").build();
    private static final NewPost TWO = Batched.hello().text("Two").build();
    private static final NewPost THREE = Batched.timed("Three");
    private static final NewPost FOUR = Batched.timed("Four");
    private static final NewPost ELSEWHERE =
            NewPost.on(new ChannelId("c2")).text("One").build();

    private final Batched world = new Batched();
    private final BatchItem one = world.lost(0, ONE);
    private final BatchItem two = world.lost(1, TWO);

    private List<BatchItem> lookUp(BatchItem... items) {
        return world.lookup().lookUp(List.of(items));
    }

    private static Post made(BatchItem item) {
        return ((PostResult.Created) item.result()).post();
    }

    @Test
    void what_is_found_at_once_is_made_without_a_delay() {
        Post first = world.store(ONE);
        Post second = world.store(TWO);

        assertThat(lookUp(one, two)).isEmpty();
        assertThat(made(one)).isEqualTo(first);
        assertThat(made(two)).isEqualTo(second);
        assertThat(world.waits).isEmpty();
        assertThat(world.raw.asked).as("one list for both").containsExactly("posts");
        assertThat(world.findings()).containsExactly(Finding.FOUND, Finding.FOUND);
    }

    @Test
    void only_what_is_missing_is_looked_up_again_after_the_delay() {
        world.store(ONE);
        world.meanwhile = wait -> world.store(TWO);

        assertThat(lookUp(one, two)).isEmpty();
        assertThat(made(two).text()).isEqualTo("Two");
        assertThat(world.waits).containsExactly(Batched.DELAY);
        assertThat(world.findings()).containsExactly(Finding.FOUND, Finding.FOUND);
    }

    @Test
    void what_two_complete_looks_miss_is_absent() {
        world.store(ONE);

        assertThat(lookUp(one, two)).containsExactly(two);
        assertThat(two.isDone()).isFalse();
        assertThat(world.findings()).containsExactly(Finding.FOUND, Finding.NOT_THERE);
    }

    @Test
    void equal_posts_get_one_each() {
        BatchItem again = world.lost(2, ONE);
        world.store(ONE);

        assertThat(lookUp(one, again)).containsExactly(again);
    }

    @Test
    void a_channel_that_cannot_be_read_proves_no_absence_and_hides_no_other_channel() {
        BatchItem elsewhere = world.lost(2, ELSEWHERE);
        world.raw.fail(Operation.POSTS, 1);
        world.store(ELSEWHERE);

        assertThat(lookUp(one, elsewhere)).isEmpty();
        assertThat(one.isDone()).isFalse();
        assertThat(elsewhere.isMade()).isTrue();
        assertThat(world.waits).isEmpty();
    }

    @Test
    void a_channel_that_does_not_exist_holds_no_post() {
        Deque<SchedulerException> gone = new ArrayDeque<>();
        gone.add(StoringScheduler.refused(Operation.POSTS));
        gone.add(StoringScheduler.refused(Operation.POSTS));
        world.raw.failing.put(Operation.POSTS, gone);

        assertThat(lookUp(one)).containsExactly(one);
    }

    @Test
    void an_interrupted_lookup_proves_no_absence() {
        world.meanwhile = wait -> {
            throw new InterruptedException();
        };

        assertThat(lookUp(one)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(one.isDone()).isFalse();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void a_duplicate_that_arrived_late_is_deleted_after_the_delay() {
        world.measure();
        BatchItem timed = world.lost(2, THREE);
        timed.made(timed.recovery().own(world.store(THREE)));
        world.meanwhile = wait -> world.store(THREE);

        world.lookup().sweep(List.of(timed));

        assertThat(world.stored()).containsExactly(made(timed).id());
        assertThat(made(timed).warnings()).extracting(PostWarning::message).containsExactly(Batched.deleted("p2"));
        assertThat(world.waits).containsExactly(Batched.DELAY);
    }

    @Test
    void a_post_of_the_queue_that_appeared_during_the_delay_is_kept_and_told() {
        world.measure();
        one.made(one.recovery().own(world.store(ONE)));
        world.meanwhile = wait -> world.store(ONE);

        world.lookup().sweep(List.of(one));

        assertThat(world.raw.stored).hasSize(2);
        assertThat(made(one).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message()).isEqualTo(Batched.left("p2"));
            assertThat(warning.pending()).isEqualTo(one.pending());
        });
        assertThat(world.waits).containsExactly(Batched.DELAY);
    }

    @Test
    void duplicates_of_several_posts_of_a_channel_cost_one_list() {
        world.measure();
        BatchItem three = world.lost(2, THREE);
        BatchItem four = world.lost(3, FOUR);
        for (BatchItem item : List.of(three, four)) {
            item.made(item.recovery().own(world.store(item.post())));
            world.store(item.post());
        }

        world.lookup().sweep(List.of(three, four));

        assertThat(world.stored()).containsExactly(made(three).id(), made(four).id());
        assertThat(world.raw.requests("posts")).isEqualTo(1);
        assertThat(world.raw.requests("deletePost")).isEqualTo(2);
    }

    @Test
    void nothing_is_looked_up_where_no_duplicate_can_arrive() {
        BatchItem neverLost = world.item(2, ONE);
        neverLost.made(world.store(ONE));

        world.lookup().sweep(List.of(neverLost, two));

        assertThat(world.raw.asked).isEmpty();
        assertThat(world.waits).isEmpty();
    }
}
