package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarPlanner;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.calendar.RowFault;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans every row of a calendar, including unreadable ones, in the order of the file. */
public final class CalendarPlan {

    private static final Comparator<PlannedRow> AS_IN_FILE =
            Comparator.comparingLong(row -> row.location().number());

    private CalendarPlan() {}

    /**
     * Plans a calendar.
     *
     * @param planner only called if there is a row to plan, because it sends requests
     */
    public static List<PlannedRow> of(CalendarEntries calendar, Supplier<CalendarPlanner> planner) {
        return Stream.concat(invalid(calendar.faults()), readable(calendar, planner))
                .sorted(AS_IN_FILE)
                .toList();
    }

    private static Stream<PlannedRow> readable(CalendarEntries calendar, Supplier<CalendarPlanner> planner) {
        if (calendar.rows().isEmpty()) {
            return Stream.of();
        }
        CalendarPlanner rows = planner.get();
        return calendar.rows().stream().map(rows::plan);
    }

    /** Returns one invalid row for all faults of a row. */
    private static Stream<PlannedRow> invalid(List<RowFault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(RowFault::row, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(row -> new PlannedRow.Invalid(row.getKey(), row.getValue()));
    }
}
