package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.journal.RowKey;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row that can be sent, with its key in the journal.
 *
 * @param row the row
 * @param key its key
 */
record KeyedRow(PlannedRow.Ready row, RowKey key) {

    /** Returns the rows of a calendar that can be sent. */
    static List<KeyedRow> of(List<PlannedRow> calendar) {
        List<PlannedRow.Ready> ready = calendar.stream()
                .filter(PlannedRow.Ready.class::isInstance)
                .map(PlannedRow.Ready.class::cast)
                .toList();
        List<RowKey> keys = RowKey.of(ready);
        return IntStream.range(0, ready.size())
                .mapToObj(i -> new KeyedRow(ready.get(i), keys.get(i)))
                .toList();
    }

    /** Returns the number of the row for users. */
    long number() {
        return row.location().number();
    }
}
