package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.error.RateLimitedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints what a run did not send, and how to resume. */
public final class ScheduleNotes {

    private final List<RowResult> results;
    private final CalendarSummary summary;
    private final PrintWriter err;

    public ScheduleNotes(List<RowResult> results, PrintWriter err) {
        this.results = results;
        this.summary = CalendarSummary.of(results);
        this.err = err;
    }

    /** Prints the notes for a run with a journal. */
    public void print(Path journal) {
        long there = summary.alreadyPosted();
        if (there > 0 && there + summary.invalid() == results.size()) {
            note("nothing was sent: according to the journal " + journal
                    + ", all posts exist already. To post them again, choose another journal with --journal "
                    + "FILE or use --no-journal.");
        } else if (there > 0) {
            note("according to the journal " + journal + ", " + there + (there == 1 ? " post" : " posts")
                    + " existed already and " + (there == 1 ? "was" : "were") + " not sent again.");
        }
        if (summary.notSent() + summary.unknown() > 0 || opensAt().isPresent()) {
            String when =
                    opensAt().map(instant -> ", after " + Times.utc(instant)).orElse("");
            note("not everything was posted. Run the same command again" + when
                    + ": it resumes from there and posts nothing twice.");
        }
    }

    /** Prints the notes for a run without a journal. */
    public void printWithoutJournal() {
        if (summary.notSent() > 0 || opensAt().isPresent()) {
            note("not everything was posted, and without a journal the same command would start over. "
                    + "Remove the rows that were posted from the file first.");
        }
    }

    /** Returns when the rate limit resets, if it refused some posts. */
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
