package dev.socialscheduler.cli.journal;

import dev.socialscheduler.cli.calendar.PlannedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names a row by what it asks for, so that rows may be moved and others added. Rows that ask for the same are counted: any of
 * them stands for any other, and they stay as many as they are.
 *
 * @param fingerprint stands for what the row asks for
 * @param copy which of the rows with this fingerprint, from 1
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
