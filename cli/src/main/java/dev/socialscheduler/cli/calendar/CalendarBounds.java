package dev.socialscheduler.cli.calendar;

import java.util.List;
import java.util.Map;

/** How much a calendar may hold: more than anybody plans, and little enough to be checked and told. */
final class CalendarBounds {

    private static final int MOST_ROWS = 10_000;

    /** No network takes a text as long. */
    private static final int LONGEST_CELL = 100_000;

    private static final int LONGEST_QUOTE = 200;

    private CalendarBounds() {}

    /** Stops at what is too much, before it is kept. */
    static void checkCount(long rows) {
        if (rows > MOST_ROWS) {
            throw new CalendarFileException(
                    "The file has more than " + MOST_ROWS + " rows.", "Split it into several files.");
        }
    }

    /** Returns the entries; a cell that is too long harms only its row. */
    static CalendarEntries checked(CalendarEntries entries) {
        CalendarEntries.Builder checked = new CalendarEntries.Builder();
        entries.faults().forEach(checked::add);
        entries.rows().forEach(row -> check(row, checked));
        return checked.build();
    }

    private static void check(CalendarRow row, CalendarEntries.Builder checked) {
        List<CalendarColumn> tooLong = row.cells().entrySet().stream()
                .filter(cell -> length(cell.getValue()) > LONGEST_CELL)
                .map(Map.Entry::getKey)
                .toList();
        if (tooLong.isEmpty()) {
            checked.add(row);
        }
        tooLong.forEach(column -> checked.add(RowFault.in(
                row.location(),
                column,
                "It is longer than " + LONGEST_CELL + " characters.",
                "Write less; if the text goes on into the next rows, a quote is missing.")));
    }

    /** Returns the start of what is quoted in a message. */
    static String start(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static long length(List<String> values) {
        return values.stream().mapToLong(String::length).sum();
    }
}
