package dev.socialscheduler.cli.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it is in the file: only its form has been checked. Immutable.
 *
 * @param location its position
 * @param cells its values; no blank cells
 */
public record CalendarRow(RowLocation location, Map<CalendarColumn, List<String>> cells) {

    public CalendarRow {
        cells = Map.copyOf(cells);
    }

    /** Creates a row from the texts of its cells. */
    static CalendarRow of(RowLocation location, Map<CalendarColumn, String> texts) {
        Map<CalendarColumn, List<String>> cells = new EnumMap<>(CalendarColumn.class);
        texts.forEach((column, text) -> {
            if (!text.isBlank()) {
                cells.put(column, column.holdsSeveral() ? column.values(text) : List.of(text.strip()));
            }
        });
        return new CalendarRow(location, cells);
    }

    /** Returns the first value of a column, if there is one. */
    Optional<String> one(CalendarColumn column) {
        return all(column).stream().findFirst();
    }

    /** Returns every value of a column. */
    List<String> all(CalendarColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    /** Returns whether a column has a value. */
    public boolean has(CalendarColumn column) {
        return cells.containsKey(column);
    }
}
