package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.event.Reconciled.Finding;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DelayedLookupTest {

    private static final LookupResult<String> FOUND = LookupResult.of(Optional.of("p1"), true, true);
    private static final LookupResult<String> ABSENT = LookupResult.of(Optional.empty(), true, true);
    private static final LookupResult<String> UNSEEN = LookupResult.of(Optional.empty(), false, true);
    private static final Duration DELAY = Duration.ofSeconds(2);

    private final Recovered world = new Recovered();

    private LookupResult<String> lookUp(Duration delay, List<LookupResult<String>> results) {
        Deque<LookupResult<String>> left = new ArrayDeque<>(results);
        LookupResult<String> result = world.lookup(delay).lookUp(Operation.CREATE_POST, left::remove, id -> id);
        assertThat(left).isEmpty();
        return result;
    }

    @Test
    void what_is_found_at_once_needs_no_second_lookup() {
        assertThat(lookUp(DELAY, List.of(FOUND))).isEqualTo(FOUND);
        assertThat(world.waits).isEmpty();
        assertThat(world.findings()).containsExactly(Finding.FOUND);
    }

    @Test
    void what_is_not_found_is_looked_up_again_after_the_delay() {
        assertThat(lookUp(DELAY, List.of(ABSENT, FOUND))).isEqualTo(FOUND);
        assertThat(world.waits).containsExactly(DELAY);
        assertThat(world.findings()).containsExactly(Finding.FOUND);
    }

    @Test
    void what_two_lookups_miss_is_absent_and_may_be_retried() {
        assertThat(lookUp(DELAY, List.of(UNSEEN, ABSENT))).isEqualTo(ABSENT);
        assertThat(world.findings()).containsExactly(Finding.NOT_THERE);
    }

    @Test
    void an_incomplete_lookup_proves_nothing() {
        assertThat(lookUp(DELAY, List.of(ABSENT, UNSEEN)).mayRetry()).isFalse();
        assertThat(world.findings()).containsExactly(Finding.NOT_KNOWN);
    }

    @Test
    void without_a_delay_there_is_one_lookup() {
        assertThat(lookUp(Duration.ZERO, List.of(ABSENT))).isEqualTo(ABSENT);
        assertThat(world.waits).isEmpty();
        assertThat(world.lookup(Duration.ZERO).looksTwice()).isFalse();
        assertThat(world.lookup(DELAY).looksTwice()).isTrue();
    }

    @Test
    void a_failed_lookup_has_found_out_nothing() {
        LookupResult<String> result = world.lookup(DELAY)
                .lookUp(
                        Operation.CREATE_POST,
                        () -> {
                            throw StoringScheduler.lost(Operation.POSTS);
                        },
                        id -> id);

        assertThat(result).isEqualTo(LookupResult.failed());
        assertThat(world.findings()).containsExactly(Finding.NOT_KNOWN);
    }

    @Test
    void an_interrupted_lookup_has_found_out_nothing_and_stays_interrupted() {
        DelayedLookup interrupted = new DelayedLookup(
                "red",
                DELAY,
                wait -> {
                    throw new InterruptedException();
                },
                world.listeners);

        assertThat(interrupted.lookUp(Operation.CREATE_POST, () -> ABSENT, id -> id))
                .isEqualTo(LookupResult.failed());
        assertThat(Thread.interrupted()).isTrue();
    }
}
