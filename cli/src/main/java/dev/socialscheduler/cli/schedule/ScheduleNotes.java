package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.error.RateLimitedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what a run has left out, and how to go on. */
public final class ScheduleNotes {

    private final List<RowResult> results;
    private final CalendarSummary summary;
    private final PrintWriter err;

    public ScheduleNotes(List<RowResult> results, PrintWriter err) {
        this.results = results;
        this.summary = CalendarSummary.of(results);
        this.err = err;
    }

    /** Tells it for a run with a journal. */
    public void print(Path journal) {
        long there = summary.alreadyThere();
        if (there > 0 && there + summary.faulty() == results.size()) {
            note("nothing was sent: by the journal " + journal + " all posts are there already. To make them once more,"
                    + " name another journal with --journal FILE, or say --no-journal.");
        } else if (there > 0) {
            note("by the journal " + journal + " " + there + (there == 1 ? " post was" : " posts were")
                    + " there already and " + (there == 1 ? "was" : "were") + " not sent again.");
        }
        if (summary.notSent() + summary.unknown() > 0 || opensAt().isPresent()) {
            String when =
                    opensAt().map(instant -> ", after " + Times.utc(instant)).orElse("");
            note("not everything was posted. Run the same command again" + when
                    + ": it goes on from there, and posts nothing twice.");
        }
    }

    /** Tells it for a run without a journal. */
    public void printWithoutJournal() {
        if (summary.notSent() > 0 || opensAt().isPresent()) {
            note(
                    "not everything was posted, and without a journal the same command would begin again. Take the rows out"
                            + " of the file that are there.");
        }
    }

    /** Returns when the provider takes requests again, if it refused some. */
    private Optional<Instant> opensAt() {
        return results.stream()
                .filter(RowResult.Refused.class::isInstance)
                .map(result -> ((RowResult.Refused) result).reason())
                .filter(RateLimitedException.class::isInstance)
                .flatMap(reason -> ((RateLimitedException) reason).opensAt().stream())
                .max(Comparator.naturalOrder());
    }

    private void note(String text) {
        err.println("Note: " + text);
    }
}
