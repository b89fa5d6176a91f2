package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.recovery.ProviderClock.Offset;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderClockTest {

    private static final Instant NOW = TestContext.NOW.plusMillis(250);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ProviderClock clock = new ProviderClock(Clock.fixed(NOW, ZoneOffset.UTC), "mine-");

    private static PendingOutcome call(String id, Instant since) {
        return new PendingOutcome(id, "red", Operation.CREATE_POST, "c1", "print", null, false, since, List.of());
    }

    private Optional<Offset> at(Instant since) {
        return clock.offset(call("mine-1", since), since);
    }

    /** Something is created, and sending and receiving take this long together. */
    private void measure(Instant sent, long millis, Duration ahead) {
        clock.learn(sent, sent.plusMillis(millis), sent.plusMillis(millis / 2).plus(ahead));
    }

    @Test
    void nothing_is_known_before_something_was_created() {
        assertThat(at(NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -3_600, -40, 0, 40, 3_600, 86_400})
    void the_time_of_creation_lies_between_sending_and_receiving(long seconds) {
        Duration ahead = Duration.ofSeconds(seconds);
        measure(NOW, 200, ahead);

        assertThat(at(NOW)).contains(new Offset(ahead.minusMillis(100), ahead.plusMillis(101)));
    }

    @Test
    void a_time_cut_to_the_second_says_less() {
        Instant whole = TestContext.NOW;
        clock.learn(whole, whole, whole);

        assertThat(at(whole)).contains(new Offset(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void each_measurement_narrows_the_offset() {
        measure(NOW, 2_000, Duration.ZERO);
        measure(NOW.plusSeconds(10), 100, Duration.ZERO);
        measure(NOW.plusSeconds(20), 30_000, Duration.ZERO);

        assertThat(at(NOW)).contains(new Offset(Duration.ofMillis(-50), Duration.ofMillis(51)));
    }

    @Test
    void a_clock_that_drifts_is_followed() {
        for (int i = 0; i < 100; i++) {
            measure(NOW.plusSeconds(i * 60L), 10, Duration.ofMillis(i * 100L));
        }

        assertThat(at(NOW.plusSeconds(6_000)))
                .hasValueSatisfying(offset ->
                        assertThat(offset.least()).isBetween(Duration.ofMillis(9_800), Duration.ofMillis(10_000)));
    }

    @Test
    void a_clock_that_jumps_is_unmeasured_for_calls_from_before() {
        measure(NOW, 100, Duration.ZERO);
        measure(NOW.plusSeconds(60), 100, Duration.ofSeconds(-40));

        assertThat(at(NOW)).isEmpty();
        assertThat(at(NOW.plusSeconds(59))).isEmpty();
        assertThat(at(NOW.plusSeconds(60))).isPresent();
    }

    @Test
    void a_measurement_holds_for_an_hour_before_and_after() {
        measure(NOW, 0, Duration.ZERO);

        assertThat(at(NOW.minus(HOUR))).isPresent();
        assertThat(at(NOW.minus(HOUR).minusMillis(1))).isEmpty();
        assertThat(at(NOW.plus(HOUR))).isPresent();
        assertThat(at(NOW.plus(HOUR).plusMillis(1))).isEmpty();
    }

    @Test
    void calls_of_other_schedulers_have_another_clock() {
        measure(NOW, 0, Duration.ZERO);

        assertThat(clock.offset(call("other-1", NOW), NOW)).isEmpty();
    }

    @Test
    void a_search_that_begins_before_the_clock_was_measured_cannot_use_it() {
        measure(NOW, 0, Duration.ZERO);

        assertThat(clock.offset(call("mine-1", NOW), NOW.minus(HOUR.multipliedBy(2))))
                .isEmpty();
    }

    @Test
    void nothing_is_learned_while_our_own_clock_is_set_back() {
        clock.learn(NOW, NOW.minusSeconds(1), NOW);

        assertThat(at(NOW)).isEmpty();
    }
}
