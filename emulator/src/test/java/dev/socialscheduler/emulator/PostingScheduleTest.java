package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.world.PostingSchedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingScheduleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static PostingSchedule sundays(String... times) {
        List<LocalTime> list = List.of(times).stream().map(LocalTime::parse).toList();
        return new PostingSchedule(Map.of(DayOfWeek.SUNDAY, list), Set.of());
    }

    @Test
    void aSlotThatTheChangeToSummerTimeSkipsMovesOn() {
        assertThat(sundays("02:30", "03:30")
                        .after(Instant.parse("2027-03-13T12:00:00Z"), NEW_YORK)
                        .limit(2))
                .containsExactly(Instant.parse("2027-03-14T07:30:00Z"), Instant.parse("2027-03-21T06:30:00Z"));
    }

    @Test
    void aSlotThatTheChangeToWinterTimeRepeatsHappensOnce() {
        assertThat(sundays("01:30")
                        .after(Instant.parse("2027-11-06T12:00:00Z"), NEW_YORK)
                        .limit(2))
                .containsExactly(Instant.parse("2027-11-07T05:30:00Z"), Instant.parse("2027-11-14T06:30:00Z"));
    }

    @Test
    void aPausedDayHasNoSlots() {
        PostingSchedule paused =
                new PostingSchedule(Map.of(DayOfWeek.SUNDAY, List.of(LocalTime.NOON)), Set.of(DayOfWeek.SUNDAY));

        assertThat(paused.isEmpty()).isTrue();
        assertThat(paused.after(Instant.EPOCH, NEW_YORK)).isEmpty();
    }
}
