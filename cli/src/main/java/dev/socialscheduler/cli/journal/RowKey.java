package dev.socialscheduler.cli.journal;

import dev.socialscheduler.cli.calendar.PlannedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identifies a row by its content, so that rows may be moved and added. Rows with the same content are numbered and
 * interchangeable.
 *
 * @param fingerprint the fingerprint of the content of the row
 * @param copy number among the rows with this fingerprint, from 1
 */
public record RowKey(String fingerprint, int copy) {

    /** Returns the key of each row, in order. */
    public static List<RowKey> of(List<PlannedRow.Ready> rows) {
        Map<String, Integer> copies = new HashMap<>();
        return rows.stream()
                .map(row -> new RowKey(row.fingerprint(), copies.merge(row.fingerprint(), 1, Integer::sum)))
                .toList();
    }
}
