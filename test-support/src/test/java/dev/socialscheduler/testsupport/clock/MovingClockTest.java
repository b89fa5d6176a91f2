package dev.socialscheduler.testsupport.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MovingClockTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-12-01T08:00:00Z"));

    @Test
    void it_moves_only_when_it_is_moved() {
        assertThat(clock.instant()).isEqualTo("2026-12-01T08:00:00Z");

        clock.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo("2026-12-01T08:05:00Z");

        clock.set(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(clock.instant()).isEqualTo("2024-02-29T00:00:00Z");
    }

    @Test
    void a_clock_of_another_zone_moves_with_it() {
        Clock tokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.advance(Duration.ofHours(1));

        assertThat(tokyo.instant()).isEqualTo(clock.instant());
        assertThat(tokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
