package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.cli.journal.RowKey;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the results of the rows that a run sends, even if the run ends early. */
final class SentRows implements BatchListener {

    private final List<KeyedRow> rows;
    private final StopRequest stop;
    private final boolean hasJournal;
    private final Map<Integer, PostResult> results = new HashMap<>();
    private final Map<Integer, PendingOutcome> underWay = new HashMap<>();

    SentRows(List<KeyedRow> rows, StopRequest stop, boolean hasJournal) {
        this.rows = rows;
        this.stop = stop;
        this.hasJournal = hasJournal;
    }

    @Override
    public void sending(List<Sending> posts) {
        posts.forEach(post -> underWay.put(post.index(), post.pending()));
    }

    @Override
    public void done(int index, PostResult result) {
        results.put(index, result);
    }

    /** Returns the result of each row. */
    Map<RowKey, RowResult> rowResults() {
        Map<RowKey, RowResult> rowResults = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            rowResults.put(rows.get(i).key(), result(i));
        }
        return rowResults;
    }

    private RowResult result(int index) {
        KeyedRow row = rows.get(index);
        PostResult result = results.get(index);
        PendingOutcome pending = underWay.get(index);
        if (result != null) {
            return wasInterrupted(result) ? new RowResult.NotSent(row.row()) : RowResult.of(row.row(), result);
        }
        return pending == null ? new RowResult.NotSent(row.row()) : unresolved(row, pending);
    }

    /** An interrupted wait looks like a refused post, but nothing was refused. */
    private boolean wasInterrupted(PostResult result) {
        return stop.hasInterruptedWait()
                && result instanceof PostResult.Refused refused
                && refused.reason() instanceof ServiceUnavailableException
                && refused.reason().outcome() == Outcome.NOT_APPLIED;
    }

    private RowResult unresolved(KeyedRow row, PendingOutcome pending) {
        return new RowResult.Unresolved(
                row.row(),
                pending,
                "The run ended before the outcome of this row was known.",
                hasJournal
                        ? "Run the same command again: it looks up the post and creates it only if it does not exist."
                        : "Find out with the command below before you send it again.");
    }
}
