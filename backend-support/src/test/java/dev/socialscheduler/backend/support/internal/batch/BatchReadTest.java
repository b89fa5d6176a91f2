package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.backend.support.internal.resilience.RetryDecider;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.spi.BatchReader;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReadTest {

    private static final PostId GONE = new PostId("gone");

    private final Batched world = new Batched();
    private final CallExecutor calls = new CallExecutor(
            "red",
            new RetryDecider(2, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(2), Duration.ZERO, () -> 1.0),
            Clock.fixed(TestContext.NOW, ZoneOffset.UTC),
            wait -> {});

    private List<Optional<Post>> read(@Nullable BatchReader reader, int most, List<PostId> ids) {
        return new BatchRead(world.raw, reader, most, calls).read(ids);
    }

    private List<PostId> stored(int posts) {
        return IntStream.range(0, posts)
                .mapToObj(number -> world.store(
                                Batched.hello().text("Number " + number).build())
                        .id())
                .toList();
    }

    private List<PostId> found(BatchReader reader, int most, List<PostId> ids) {
        return read(reader, most, ids).stream()
                .map(post -> post.map(Post::id).orElse(GONE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3"})
    void requests_are_as_large_as_allowed_and_the_last_one_may_be_smaller(int posts, int requests) {
        List<PostId> ids = stored(posts);

        assertThat(found(world.raw, 2, ids)).isEqualTo(ids);
        assertThat(world.raw.asked).hasSize(requests);
        assertThat(world.raw.sizes).allMatch(size -> size == 2);
    }

    @Test
    void each_post_is_asked_for_once_and_comes_in_each_place_where_it_is_wanted() {
        List<PostId> ids = stored(2);
        List<PostId> wanted = List.of(ids.get(1), ids.get(0), ids.get(1));

        assertThat(found(world.raw, 30, wanted)).isEqualTo(wanted);
        assertThat(world.raw.sizes).containsExactly(2);
    }

    @Test
    void no_post_costs_no_request() {
        assertThat(read(world.raw, 30, List.of())).isEmpty();
        assertThat(world.raw.asked).isEmpty();
    }

    @Test
    void a_backend_that_reads_posts_alone_is_asked_for_each() {
        List<PostId> ids = stored(3);

        assertThat(read(null, 30, ids)).allMatch(Optional::isPresent);
        assertThat(world.raw.asked).containsExactly("post", "post", "post");
    }

    @Test
    void a_limit_of_one_asks_for_each_alone() {
        assertThat(found(world.raw, 1, stored(2))).doesNotContain(GONE);
        assertThat(world.raw.asked).containsExactly("post", "post");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_missing_post_is_found_by_halves_wherever_it_is(int place) {
        List<PostId> ids = new ArrayList<>(stored(8));
        ids.set(place, GONE);

        assertThat(found(world.raw, 8, ids)).isEqualTo(ids);
        assertThat(world.raw.asked).as("two a halving at most").hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void several_missing_posts_are_all_reported() {
        List<PostId> ids = new ArrayList<>(stored(5));
        ids.set(0, new PostId("gone0"));
        ids.set(4, new PostId("gone4"));

        assertThat(read(world.raw, 30, ids))
                .extracting(Optional::isPresent)
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void posts_that_are_not_taken_together_are_read_in_smaller_requests() {
        List<PostId> ids = stored(5);
        List<Integer> sizes = new ArrayList<>();
        BatchReader small = new BatchReader() {
            private int most = 4;

            @Override
            public int readable(int wanted) {
                return Math.min(wanted, most);
            }

            @Override
            public Map<PostId, Optional<Post>> read(List<PostId> some) {
                sizes.add(some.size());
                if (some.size() > 2) {
                    most = 2;
                    return Map.of();
                }
                return world.raw.read(some);
            }
        };

        assertThat(found(small, 30, ids)).isEqualTo(ids);
        assertThat(sizes).containsExactly(4, 2, 2);
    }

    @Test
    void a_reader_that_learns_nothing_from_a_rejection_is_asked_for_one_post_next() {
        List<PostId> ids = stored(2);
        BatchReader stubborn = new BatchReader() {
            @Override
            public int readable(int wanted) {
                return wanted;
            }

            @Override
            public Map<PostId, Optional<Post>> read(List<PostId> some) {
                return Map.of();
            }
        };

        assertThat(found(stubborn, 30, ids)).isEqualTo(ids);
        assertThat(world.raw.asked).containsExactly("post", "post");
    }

    @Test
    void a_failure_that_is_no_absence_is_the_failure_of_the_call() {
        List<PostId> ids = stored(1);
        world.raw.fail(Operation.POST, 1);

        assertThatThrownBy(() -> read(world.raw, 30, ids))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("Down.");
    }

    @Test
    void a_read_whose_answer_is_lost_is_retried() {
        List<PostId> ids = stored(1);
        world.raw.failures.add(StoringScheduler.lost(Operation.POST));

        assertThat(found(world.raw, 30, ids)).isEqualTo(ids);
        assertThat(world.raw.asked).containsExactly("post", "post");
    }
}
