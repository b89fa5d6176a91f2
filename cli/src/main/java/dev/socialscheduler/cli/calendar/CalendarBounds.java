package dev.socialscheduler.cli.calendar;

import java.util.List;
import java.util.Map;

/** Limits on the size of a calendar: more than anyone plans, and little enough to check and report. */
final class CalendarBounds {

    private static final int MAX_ROWS = 10_000;

    /** No network accepts a longer text. */
    private static final int MAX_CELL_LENGTH = 100_000;

    private static final int MAX_QUOTE_LENGTH = 200;

    private CalendarBounds() {}

    /** Fails on too many rows before they are stored. */
    static void checkCount(long rows) {
        if (rows > MAX_ROWS) {
            throw new CalendarFileException(
                    "The file has more than " + MAX_ROWS + " rows.", "Split it into several files.");
        }
    }

    /** Returns the entries; a cell that is too long affects only its row. */
    static CalendarEntries checked(CalendarEntries entries) {
        CalendarEntries.Builder checked = new CalendarEntries.Builder();
        entries.faults().forEach(checked::add);
        entries.rows().forEach(row -> check(row, checked));
        return checked.build();
    }

    private static void check(CalendarRow row, CalendarEntries.Builder checked) {
        List<CalendarColumn> tooLong = row.cells().entrySet().stream()
                .filter(cell -> length(cell.getValue()) > MAX_CELL_LENGTH)
                .map(Map.Entry::getKey)
                .toList();
        if (tooLong.isEmpty()) {
            checked.add(row);
        }
        tooLong.forEach(column -> checked.add(RowFault.in(
                row.location(),
                column,
                "It is longer than " + MAX_CELL_LENGTH + " characters.",
                "Shorten it. If the text continues into the next rows, a quote is missing.")));
    }

    /** Returns a text shortened for quoting in a message. */
    static String start(String text) {
        return text.length() <= MAX_QUOTE_LENGTH ? text : text.substring(0, MAX_QUOTE_LENGTH) + "…";
    }

    private static long length(List<String> values) {
        return values.stream().mapToLong(String::length).sum();
    }
}
