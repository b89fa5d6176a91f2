package dev.socialscheduler;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * The slots of one day of the week.
 *
 * @param day the day
 * @param times when posts go out, in the channel's time zone, in the provider's order; unmodifiable
 * @param paused whether the day is skipped
 */
public record PostingDay(DayOfWeek day, List<LocalTime> times, boolean paused) {
    public PostingDay {
        Objects.requireNonNull(day, "day");
        times = List.copyOf(times);
    }
}
