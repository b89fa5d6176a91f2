package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchNotifierTest {

    private static final NewPost HELLO = Batched.hello().build();

    private final Batched world = new Batched();

    @Test
    void posts_are_announced_with_their_places_and_what_a_later_lookup_needs() {
        List<PendingOutcome> announced = new ArrayList<>();
        BatchNotifier notifier = Batched.notifier(new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                posts.forEach(post -> announced.add(post.pending()));
            }
        });

        world.notifier().sending(List.of(world.item(4), world.item(2)));
        notifier.sending(List.of(world.item(4)));

        assertThat(world.told).containsExactly("sending [4, 2]");
        assertThat(announced).containsExactly(world.recovery(4, HELLO).pending(TestContext.NOW));
    }

    @Test
    void a_request_without_posts_is_not_announced() {
        world.notifier().sending(List.of());

        assertThat(world.told).isEmpty();
    }

    @Test
    void each_final_result_is_reported_once_and_in_order() {
        BatchItem made = world.item(0);
        BatchItem waiting = world.item(1);
        BatchItem refused = world.item(2);
        refused.failed(StoringScheduler.refused(Operation.CREATE_POST));
        made.made(world.store(HELLO));
        List<BatchItem> items = List.of(made, waiting, refused);

        world.notifier().done(items);
        world.notifier().done(items);
        assertThat(world.told).containsExactly("done 0", "done 2");

        waiting.made(world.store(HELLO));
        world.notifier().done(items);
        assertThat(world.told).containsExactly("done 0", "done 2", "done 1");
    }

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new IllegalStateException("The disk is full."),
                StoringScheduler.lost(Operation.CREATE_POST),
                StoringScheduler.refused(Operation.CREATE_POST));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_listener_throws_ends_the_call_unchanged_and_is_no_failure_of_the_service(RuntimeException thrown) {
        BatchNotifier notifier = Batched.notifier(new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                throw thrown;
            }

            @Override
            public void done(int index, PostResult result) {
                throw thrown;
            }
        });
        BatchItem made = world.item(0);
        made.made(world.store(HELLO));

        assertThatThrownBy(() -> notifier.sending(List.of(world.item(0))))
                .isInstanceOf(BatchNotifier.Stop.class)
                .hasCause(thrown);
        assertThatThrownBy(() -> BatchNotifier.during(() -> {
                    notifier.done(List.of(made));
                    return "not reached";
                }))
                .isSameAs(thrown);
    }

    @Test
    void a_call_whose_listener_throws_nothing_returns_its_result() {
        assertThat(BatchNotifier.during(() -> "result")).isEqualTo("result");
    }
}
