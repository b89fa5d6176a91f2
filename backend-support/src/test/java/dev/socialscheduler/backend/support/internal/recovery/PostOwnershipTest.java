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

    private final PostOwnership claims = new PostOwnership();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void what_one_call_has_got_is_never_anothers() {
        assertThat(claims.claim("p1", "a", 1)).isTrue();
        assertThat(claims.claim("p1", "b", 1)).isFalse();
        assertThat(claims.isFree("p1")).isFalse();
        assertThat(claims.isFree("p2")).isTrue();
    }

    @Test
    void a_call_that_asks_again_gets_the_same() {
        claims.claim("p1", "a", 1);

        assertThat(claims.claim("p1", "a", 1)).isTrue();
    }

    @Test
    void others_are_those_with_the_same_content() {
        claims.claim("p1", "a", 1);
        claims.claim("p2", "b", 1);
        claims.claim("p3", "c", 2);

        assertThat(claims.others("a", 1)).containsExactly("p2");
    }

    @Test
    void what_was_claimed_very_long_ago_is_forgotten_everywhere() {
        claims.claim("first", "a", 1);
        for (int i = 0; i < 100_000; i++) {
            claims.claim("p" + i, "b", i % 7 == 0 ? 1 : 2);
        }

        assertThat(claims.isFree("first")).isTrue();
        assertThat(claims.others("c", 1)).hasSize(14_286).doesNotContain("first");
    }

    @Test
    void as_many_lost_requests_are_accounted_for_as_there_were() {
        claims.opened(call("a"));
        claims.opened(call("a"));

        assertThat(claims.isOpen("b")).isFalse();
        assertThat(claims.settle("b")).isFalse();
        assertThat(claims.settle("a")).isTrue();
        assertThat(claims.isOpen("a")).isTrue();
        assertThat(claims.settle("a")).isTrue();
        assertThat(claims.settle("a")).isFalse();
        assertThat(claims.isOpen("a")).isFalse();
    }

    @Test
    void what_may_be_that_of_another_call_without_a_post_is_contested() {
        claims.opened(call("a"));
        assertThat(claims.isContested("a", call -> true)).isFalse();
        claims.opened(call("b"));
        assertThat(claims.isContested("a", call -> true)).isTrue();
        assertThat(claims.isContested("a", call -> !call.id().equals("b"))).isFalse();

        claims.claim("p1", "b", 1);
        assertThat(claims.isContested("a", call -> true)).isFalse();
        assertThat(claims.isContested("b", call -> true)).isTrue();
    }

    private static PendingOutcome call(String id) {
        return new PendingOutcome(
                id, "test", Operation.CREATE_POST, "c1", "print", null, false, Instant.EPOCH, List.of());
    }

    @Test
    void surplus_that_could_not_be_deleted_is_nobodys_again() {
        claims.opened(call("a"));
        claims.settle("a");
        claims.claim("p1", "a surplus", 0);
        claims.giveBack("p1", "a");

        assertThat(claims.isFree("p1")).isTrue();
        assertThat(claims.isOpen("a")).isTrue();
    }

    @Test
    void one_of_many_threads_gets_a_thing() throws Exception {
        AtomicInteger winners = new AtomicInteger();
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String owner = "call " + i;
            calls.add(threads.submit(() -> claims.claim("p1", owner, 1) ? winners.incrementAndGet() : 0));
        }
        for (Future<?> call : calls) {
            call.get();
        }

        assertThat(winners).hasValue(1);
    }
}
