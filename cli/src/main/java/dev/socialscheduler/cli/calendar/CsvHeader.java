package dev.socialscheduler.cli.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first line of a CSV file: the meaning of each column. Headers ignore case and come in any order.
 *
 * @param columns from left to right; unmodifiable
 */
record CsvHeader(List<CalendarColumn> columns) {

    CsvHeader {
        columns = List.copyOf(columns);
    }

    /**
     * Reads the names.
     *
     * @throws CalendarFileException if a header is unknown, missing or repeated
     */
    static CsvHeader of(List<String> names) {
        List<CalendarColumn> columns = new ArrayList<>();
        for (String name : names) {
            CalendarColumn column = CalendarColumn.ofHeader(name).orElseThrow(() -> unknown(name, names.size()));
            if (columns.contains(column)) {
                throw twice(column);
            }
            columns.add(column);
        }
        if (!columns.contains(CalendarColumn.TEXT)) {
            throw new CalendarFileException("The first line does not name the column Text.", known());
        }
        return new CsvHeader(columns);
    }

    /** Returns the fields of a row, each with its column. */
    Map<CalendarColumn, String> cells(List<String> fields) {
        Map<CalendarColumn, String> cells = new EnumMap<>(CalendarColumn.class);
        for (int i = 0; i < fields.size(); i++) {
            cells.put(columns.get(i), fields.get(i));
        }
        return cells;
    }

    /** Returns the column of a field; the last column for a field after it. */
    CalendarColumn column(int field) {
        return columns.get(Math.min(field, columns.size() - 1));
    }

    private static CalendarFileException twice(CalendarColumn column) {
        return new CalendarFileException(
                "The first line names the column " + column.header() + " twice.", "Remove one of them.");
    }

    private static CalendarFileException unknown(String name, int count) {
        if (count == 1 && (name.contains(";") || name.contains("\t"))) {
            return new CalendarFileException(
                    "The columns are not separated by commas.", "Save the file again with commas between the columns.");
        }
        if (name.isBlank()) {
            return new CalendarFileException("The first line has a column without a name.", known());
        }
        return new CalendarFileException("Unknown column \"" + CalendarBounds.start(name.strip()) + "\".", known());
    }

    private static String known() {
        return "The first line must name the columns. Known columns: "
                + Arrays.stream(CalendarColumn.values())
                        .map(CalendarColumn::header)
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
