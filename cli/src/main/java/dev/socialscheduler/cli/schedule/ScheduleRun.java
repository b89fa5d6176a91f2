package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.journal.Journal;
import dev.socialscheduler.cli.journal.JournalException;
import dev.socialscheduler.cli.journal.RowKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run over a calendar: skips what earlier runs posted, reconciles what they left unresolved, and sends the rest.
 * Used once, by one thread.
 */
public final class ScheduleRun {

    private final ProgressDisplays displays;
    private final SocialScheduler scheduler;
    private final Optional<Journal> journal;
    private final StopRequest stop;
    private final ScheduleProgress progress;
    private final Map<RowKey, RowResult> results = new HashMap<>();
    private @Nullable JournalException failure;

    public ScheduleRun(
            ProgressDisplays displays,
            SocialScheduler scheduler,
            Optional<Journal> journal,
            StopRequest stop,
            ScheduleProgress progress) {
        this.displays = displays;
        this.scheduler = scheduler;
        this.journal = journal;
        this.stop = stop;
        this.progress = progress;
    }

    /**
     * Returns the result of each row, in the order of the file.
     *
     * @throws JournalException if the journal prevents the run from sending anything
     */
    public List<RowResult> run(List<PlannedRow> calendar, UnresolvedRows open) {
        List<KeyedRow> rows = KeyedRow.of(calendar);
        journal.ifPresent(kept -> results.putAll(new PreviousRuns(kept, rows).results(open)));
        List<KeyedRow> rest =
                rows.stream().filter(row -> !results.containsKey(row.key())).toList();
        journal.ifPresent(kept -> kept.checkRoomFor(rest.size()));
        int ended = rows.size() - rest.size();
        progress.begin(rows.size(), ended, scheduler::quota, displays.of(rows.size(), ended));
        send(rest);
        Iterator<KeyedRow> next = rows.iterator();
        return calendar.stream().map(row -> result(row, next)).toList();
    }

    /** Returns the failure that ended the journal early. */
    public Optional<JournalException> failure() {
        return Optional.ofNullable(failure);
    }

    private void send(List<KeyedRow> rows) {
        SentRows sent = new SentRows(rows, stop, journal.isPresent());
        Optional<JournalWriter> writer = journal.map(kept -> new JournalWriter(kept, rows));
        // The order matters: a stopped request is not recorded, and a request that is not recorded is not sent.
        List<BatchListener> listeners = new ArrayList<>();
        listeners.add(stop);
        writer.ifPresent(listeners::add);
        listeners.add(sent);
        listeners.add(progress);
        try {
            if (!rows.isEmpty()) {
                scheduler.createPosts(
                        rows.stream().map(row -> row.row().post()).toList(), new BatchListeners(listeners));
            }
        } catch (StopRequest.Stopped e) {
            // rows that were not sent are reported as such
        } catch (JournalException e) {
            failure = e;
        } finally {
            stop.clearInterrupt();
            progress.close();
        }
        failure = failure == null ? writer.flatMap(JournalWriter::failure).orElse(null) : failure;
        results.putAll(sent.rowResults());
    }

    private RowResult result(PlannedRow row, Iterator<KeyedRow> next) {
        return row instanceof PlannedRow.Invalid invalid
                ? new RowResult.Invalid(row.location(), invalid.faults())
                : Objects.requireNonNull(results.get(next.next().key()));
    }
}
