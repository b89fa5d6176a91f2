package dev.socialscheduler.emulator.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weekly slots of a channel, in local time. A slot that the start of daylight saving time skips moves forward by
 * the length of the gap. A slot that its end repeats occurs once, the first time. Immutable.
 */
public record PostingSchedule(Map<DayOfWeek, List<LocalTime>> times, Set<DayOfWeek> paused) {
    // far enough to see a weekly slot come round for a queue of thousands
    private static final int DAYS_AHEAD = 3_700;

    public PostingSchedule {
        times = Map.copyOf(times);
        paused = Set.copyOf(paused);
    }

    /** Returns the times of one day, in ascending order. */
    public List<LocalTime> on(DayOfWeek day) {
        return times.getOrDefault(day, List.of());
    }

    /** Whether no day has a usable slot. */
    public boolean isEmpty() {
        return times.entrySet().stream().allMatch(e -> e.getValue().isEmpty() || paused.contains(e.getKey()));
    }

    /** Returns the slots after an instant, in ascending order without duplicates, for about ten years. */
    public Stream<Instant> after(Instant start, ZoneId zone) {
        if (isEmpty()) {
            return Stream.empty();
        }
        LocalDate first = start.atZone(zone).toLocalDate();
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .flatMap(day -> slotsOn(day, zone))
                .filter(slot -> slot.isAfter(start));
    }

    private Stream<Instant> slotsOn(LocalDate day, ZoneId zone) {
        if (paused.contains(day.getDayOfWeek())) {
            return Stream.empty();
        }
        return on(day.getDayOfWeek()).stream()
                .map(time -> ZonedDateTime.of(day, time, zone).toInstant())
                .distinct()
                .sorted();
    }
}
