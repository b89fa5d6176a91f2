package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.PostId;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.journal.Journal;
import dev.socialscheduler.cli.journal.JournalException;
import dev.socialscheduler.cli.journal.JournalLine;
import dev.socialscheduler.cli.journal.RowHistory;
import dev.socialscheduler.cli.journal.RowKey;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What earlier runs did with the rows of a calendar, from the journal and from reconciliation. */
final class PreviousRuns {

    private static final int MAX_NAMED = 5;

    private final Journal journal;
    private final List<KeyedRow> rows;
    private final Map<RowKey, RowHistory> history;

    /** Rows that are in the journal but not in the calendar. */
    private final Map<RowKey, RowHistory> gone;

    /**
     * Reads the history of rows.
     *
     * @param rows the rows of the current calendar
     */
    PreviousRuns(Journal journal, List<KeyedRow> rows) {
        this.journal = journal;
        this.rows = rows;
        this.history = journal.rows();
        this.gone = new LinkedHashMap<>(history);
        rows.forEach(row -> gone.remove(row.key()));
    }

    /**
     * Returns the results of the rows that must not be sent.
     *
     * @throws JournalException if a row that is no longer in the calendar was or may have been posted
     */
    Map<RowKey, RowResult> results(UnresolvedRows open) {
        checkNoneIsGone(posted(Map.of()));
        open.resolve(history);
        writeFindings(open);
        checkNoneIsGone(posted(open.found()));
        open.failure().ifPresent(failure -> checkNoneIsOpen(failure, open));
        Map<RowKey, RowResult> results = new LinkedHashMap<>();
        rows.forEach(row -> result(row, open).ifPresent(result -> results.put(row.key(), result)));
        return results;
    }

    /**
     * An absent row of the calendar stays unresolved until its retry has ended, as the first request may arrive late.
     */
    private void writeFindings(UnresolvedRows open) {
        Stream<JournalLine> found = open.found().entrySet().stream()
                .map(row -> JournalLine.created(row.getKey(), number(row.getKey()), row.getValue()));
        Stream<JournalLine> absent = open.absent().stream()
                .filter(gone::containsKey)
                .map(key -> JournalLine.ended(JournalLine.Event.ABSENT, key, number(key)));
        List<JournalLine> lines = Stream.concat(found, absent).toList();
        if (!lines.isEmpty()) {
            journal.writeAhead(lines);
        }
    }

    private long number(RowKey key) {
        return history.getOrDefault(key, RowHistory.NONE).number();
    }

    private List<String> posted(Map<RowKey, PostId> found) {
        List<String> posted = new ArrayList<>();
        gone.forEach((key, row) -> Optional.ofNullable(row.post())
                .or(() -> Optional.ofNullable(found.get(key)))
                .ifPresent(post -> posted.add("row " + row.number() + " (post " + post + ")")));
        return posted;
    }

    private void checkNoneIsGone(List<String> posted) {
        if (!posted.isEmpty()) {
            throw new JournalException(
                    "According to the journal " + journal.path() + ", rows were posted that are not in this calendar: "
                            + named(posted) + ".",
                    "Nothing was sent: a row that changed after it was posted would be posted again. Restore "
                            + "the rows and the options --channel and --draft, and change the posts with the command "
                            + "edit. If none of the rows of this file was ever posted, name a journal of its own with "
                            + "--journal FILE.");
        }
    }

    private void checkNoneIsOpen(SchedulerException failure, UnresolvedRows unresolved) {
        List<String> open = gone.entrySet().stream()
                .filter(row -> !row.getValue().open().isEmpty() && !unresolved.isResolved(row.getKey()))
                .map(row -> "row " + row.getValue().number())
                .toList();
        if (!open.isEmpty()) {
            throw new JournalException(
                    "According to the journal " + journal.path()
                            + ", rows that are not in this calendar may have been posted,"
                            + " and they cannot be looked up: "
                            + named(open) + ". " + failure.problem(),
                    "Nothing was sent. Restore the rows, or run the command again when they can be looked up. "
                            + failure.remedy());
        }
    }

    private static String named(List<String> rows) {
        String more = rows.size() > MAX_NAMED ? " and " + (rows.size() - MAX_NAMED) + " more" : "";
        return rows.stream().limit(MAX_NAMED).collect(Collectors.joining(", ")) + more;
    }

    private Optional<RowResult> result(KeyedRow row, UnresolvedRows open) {
        RowHistory before = history.getOrDefault(row.key(), RowHistory.NONE);
        PostId post = before.post() == null ? open.found().get(row.key()) : before.post();
        if (post != null) {
            return Optional.of(new RowResult.AlreadyPosted(row.row(), post));
        }
        return before.wanted()
                .flatMap(pending -> unresolved(row.row(), pending, open.absent().contains(row.key()), open));
    }

    private static Optional<RowResult> unresolved(
            PlannedRow.Ready row, PendingOutcome pending, boolean isAbsent, UnresolvedRows open) {
        if (!isAbsent) {
            String problem = "An earlier run ended before the outcome of this row was known";
            String again = "Run the same command again: it looks up the post again.";
            return Optional.of(open.failure()
                    .map(failure -> new RowResult.Unresolved(
                            row,
                            pending,
                            problem + ", and the post cannot be looked up now: " + failure.problem(),
                            again + " " + failure.remedy()))
                    .orElseGet(() -> new RowResult.Unresolved(row, pending, problem + ".", again)));
        }
        return row.post().shareMode() instanceof ShareMode.ShareNow
                ? Optional.of(new RowResult.Unresolved(
                        row,
                        pending,
                        "An earlier run ended before the outcome of this immediate post was known,"
                                + " and there is no trace of it.",
                        "Immediate posts are never retried unless the first attempt is known to have failed. "
                                + "Check the channel. If the post is not there, give the row a posting time"
                                + " and run the command again."))
                : Optional.empty();
    }
}
