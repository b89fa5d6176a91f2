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

/** What earlier runs did with the rows of a calendar, by their journal and by what can be found out. */
final class PreviousRuns {

    private static final int MOST_NAMED = 5;

    private final Journal journal;
    private final List<KeyedRow> rows;
    private final Map<RowKey, RowHistory> history;

    /** What the journal has and the calendar has not. */
    private final Map<RowKey, RowHistory> gone;

    /**
     * Reads the history of rows.
     *
     * @param rows those of the calendar as it is now
     */
    PreviousRuns(Journal journal, List<KeyedRow> rows) {
        this.journal = journal;
        this.rows = rows;
        this.history = journal.rows();
        this.gone = new LinkedHashMap<>(history);
        rows.forEach(row -> gone.remove(row.key()));
    }

    /**
     * Returns the rows that are not to be sent, with what became of them.
     *
     * @throws JournalException if a row was, or may have been, posted that is not in the calendar any more
     */
    Map<RowKey, RowResult> results(UnresolvedRows open) {
        checkNoneIsGone(posted(Map.of()));
        open.resolve(history);
        keep(open);
        checkNoneIsGone(posted(open.found()));
        open.failure().ifPresent(this::checkNoneIsOpen);
        Map<RowKey, RowResult> results = new LinkedHashMap<>();
        rows.forEach(row -> result(row, open).ifPresent(result -> results.put(row.key(), result)));
        return results;
    }

    /** What is absent but still wanted stays open until its repeat has ended: the first request might arrive very late. */
    private void keep(UnresolvedRows open) {
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
                    "By the journal " + journal.path() + " rows were posted that this calendar does not have: "
                            + named(posted) + ".",
                    "Nothing was sent: a row that was changed after it was posted would be posted again. Put the rows, and"
                            + " the options --channel and --draft, back as they were, and change what is posted with the"
                            + " command edit. If this is another calendar, name another journal with --journal FILE.");
        }
    }

    private void checkNoneIsOpen(SchedulerException failure) {
        List<String> open = gone.values().stream()
                .filter(row -> !row.open().isEmpty())
                .map(row -> "row " + row.number())
                .toList();
        if (!open.isEmpty()) {
            throw new JournalException(
                    "By the journal " + journal.path()
                            + " rows may have been posted that this calendar does not have, and"
                            + " they cannot be looked for: " + named(open) + ". " + failure.problem(),
                    "Nothing was sent. Put the rows back as they were, or run it again when they can be looked for. "
                            + failure.remedy());
        }
    }

    private static String named(List<String> rows) {
        String more = rows.size() > MOST_NAMED ? " and " + (rows.size() - MOST_NAMED) + " more" : "";
        return rows.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
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
            String problem = "An earlier run ended before it knew what became of it";
            String again = "Run the same command again: it looks once more.";
            return Optional.of(open.failure()
                    .map(failure -> new RowResult.Unresolved(
                            row,
                            pending,
                            problem + ", and it cannot be looked for now: " + failure.problem(),
                            again + " " + failure.remedy()))
                    .orElseGet(() -> new RowResult.Unresolved(row, pending, problem + ".", again)));
        }
        return row.post().shareMode() instanceof ShareMode.ShareNow
                ? Optional.of(new RowResult.Unresolved(
                        row,
                        pending,
                        "An earlier run ended before it knew whether this was published, and there is no trace of it.",
                        "What is published at once is not sent again on a guess. Look at the channel; if it is not there,"
                                + " give the row a time, and it is sent."))
                : Optional.empty();
    }
}
