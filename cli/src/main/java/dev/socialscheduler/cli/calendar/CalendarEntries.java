package dev.socialscheduler.cli.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a file: the readable rows, and the faults of the others.
 *
 * @param rows in the order of the file; unmodifiable
 * @param faults in the order of the file; unmodifiable
 */
public record CalendarEntries(List<CalendarRow> rows, List<RowFault> faults) {

    public CalendarEntries {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Collects entries. Not thread-safe. */
    static final class Builder {

        private final List<CalendarRow> rows = new ArrayList<>();
        private final List<RowFault> faults = new ArrayList<>();

        void add(CalendarRow row) {
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }

        void add(RowFault fault) {
            faults.add(fault);
        }

        CalendarEntries build() {
            return new CalendarEntries(rows, faults);
        }
    }
}
