package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.output.Times;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows progress in a log: one line every few seconds, and none for a short run. */
final class ProgressLines implements ProgressDisplay {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final Clock clock;
    private final int total;
    private Instant last;

    ProgressLines(PrintWriter err, Clock clock, int total) {
        this.err = err;
        this.clock = clock;
        this.total = total;
        this.last = clock.instant();
    }

    @Override
    public void show(ProgressState state) {
        if (!clock.instant().isBefore(last.plus(PAUSE))) {
            line(state, "");
        }
    }

    @Override
    public void waiting(ProgressState state, Instant until) {
        line(state, " Waiting until " + Times.utc(until) + ".");
    }

    private void line(ProgressState state, String more) {
        err.println(state.done() + " of " + total + " done, " + state.words() + "." + more);
        err.flush();
        last = clock.instant();
    }
}
