package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostOwnershipTest {

    private final PostOwnership ownership = new PostOwnership();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void what_one_call_has_got_is_never_anothers() {
        assertThat(ownership.claim("p1", "a", 1)).isTrue();
        assertThat(ownership.claim("p1", "b", 1)).isFalse();
        assertThat(ownership.isFree("p1")).isFalse();
        assertThat(ownership.isFree("p2")).isTrue();
    }

    @Test
    void a_call_that_asks_again_gets_the_same() {
        ownership.claim("p1", "a", 1);

        assertThat(ownership.claim("p1", "a", 1)).isTrue();
    }

    @Test
    void others_are_those_with_the_same_content() {
        ownership.claim("p1", "a", 1);
        ownership.claim("p2", "b", 1);
        ownership.claim("p3", "c", 2);

        assertThat(ownership.others("a", 1)).containsExactly("p2");
    }

    @Test
    void what_was_claimed_very_long_ago_is_forgotten_everywhere() {
        ownership.claim("first", "a", 1);
        for (int i = 0; i < 100_000; i++) {
            ownership.claim("p" + i, "b", i % 7 == 0 ? 1 : 2);
        }

        assertThat(ownership.isFree("first")).isTrue();
        assertThat(ownership.others("c", 1)).hasSize(14_286).doesNotContain("first");
    }

    @Test
    void as_many_lost_requests_are_accounted_for_as_there_were() {
        ownership.opened(call("a"), Instant.EPOCH);
        ownership.opened(call("a"), Instant.EPOCH);

        assertThat(ownership.isOpen("b")).isFalse();
        assertThat(ownership.settle("b")).isFalse();
        assertThat(ownership.settle("a")).isTrue();
        assertThat(ownership.isOpen("a")).isTrue();
        assertThat(ownership.settle("a")).isTrue();
        assertThat(ownership.settle("a")).isFalse();
        assertThat(ownership.isOpen("a")).isFalse();
    }

    @Test
    void the_last_lost_request_counts_until_all_are_accounted_for() {
        ownership.opened(call("a"), Instant.EPOCH);
        ownership.opened(call("a"), Instant.EPOCH.plusSeconds(9));

        assertThat(ownership.lostAt("b")).isEmpty();
        assertThat(ownership.lostAt("a")).contains(Instant.EPOCH.plusSeconds(9));
        ownership.settle("a");
        assertThat(ownership.lostAt("a")).contains(Instant.EPOCH.plusSeconds(9));
        ownership.settle("a");
        assertThat(ownership.lostAt("a")).isEmpty();
    }

    @Test
    void what_may_be_that_of_another_call_without_a_post_is_contested() {
        ownership.opened(call("a"), Instant.EPOCH);
        assertThat(ownership.isContested(call("a"), call -> true)).isFalse();
        ownership.opened(call("b"), Instant.EPOCH);
        assertThat(ownership.isContested(call("a"), call -> true)).isTrue();
        assertThat(ownership.isContested(call("a"), call -> !call.id().equals("b")))
                .isFalse();

        ownership.claim("p1", "b", 1);
        assertThat(ownership.isContested(call("a"), call -> true)).isFalse();
        assertThat(ownership.isContested(call("b"), call -> true)).isTrue();
    }

    private static PendingOutcome call(String id) {
        return new PendingOutcome(
                id, "test", Operation.CREATE_POST, "c1", "print", null, false, Instant.EPOCH, List.of());
    }

    @Test
    void surplus_that_could_not_be_deleted_is_nobodys_again() {
        ownership.opened(call("a"), Instant.EPOCH);
        ownership.settle("a");
        ownership.claim("p1", "a surplus", 0);
        ownership.giveBack("p1", "a");

        assertThat(ownership.isFree("p1")).isTrue();
        assertThat(ownership.isOpen("a")).isTrue();
    }

    @Test
    void one_of_many_threads_gets_a_thing() throws Exception {
        AtomicInteger winners = new AtomicInteger();
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String owner = "call " + i;
            calls.add(threads.submit(() -> ownership.claim("p1", owner, 1) ? winners.incrementAndGet() : 0));
        }
        for (Future<?> call : calls) {
            call.get();
        }

        assertThat(winners).hasValue(1);
    }
}
