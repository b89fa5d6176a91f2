package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EmulatorClockTest {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    private final EmulatorClock clock = new EmulatorClock(START);

    @Test
    void a_stepping_view_moves_both_clocks_on_when_it_is_read() {
        Clock stepping = clock.stepping(Duration.ofMillis(40));

        assertThat(stepping.instant()).isEqualTo(START.plusMillis(40));
        assertThat(stepping.instant()).isEqualTo(START.plusMillis(80));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(80));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(80));
    }

    @Test
    void a_stepping_view_tells_listeners_as_any_move_does() {
        int[] moves = {0};
        clock.onChange(() -> moves[0]++);

        assertThat(clock.stepping(Duration.ofMillis(1)).instant()).isAfter(START);

        assertThat(moves[0]).isEqualTo(1);
    }

    @Test
    void a_stepping_view_has_the_zone_of_its_clock() {
        assertThat(clock.stepping(Duration.ZERO).getZone()).isEqualTo(clock.getZone());
        assertThat(clock.stepping(Duration.ZERO)
                        .withZone(ZoneId.of("Europe/Berlin"))
                        .getZone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
