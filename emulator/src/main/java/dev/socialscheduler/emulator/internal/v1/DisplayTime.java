package dev.socialscheduler.emulator.internal.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times for people: {@code Today}, {@code Monday 7th November}, {@code 9:05 am}. */
final class DisplayTime {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private DisplayTime() {}

    static String day(@Nullable Instant time, ZoneId zone, Instant now) {
        if (time == null) {
            return "";
        }
        LocalDate day = time.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return "Today";
        }
        if (day.equals(today.plusDays(1))) {
            return "Tomorrow";
        }
        int number = day.getDayOfMonth();
        return WEEKDAY.format(day) + " " + number + ordinal(number) + " " + MONTH.format(day);
    }

    static String clock(@Nullable Instant time, ZoneId zone) {
        return time == null ? "No Time Set" : CLOCK.format(time.atZone(zone)).toLowerCase(Locale.ENGLISH);
    }

    private static String ordinal(int number) {
        if (number >= 11 && number <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
