package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.cli.process.CliEnvironment;
import java.io.PrintWriter;
import java.util.function.IntSupplier;

/**
 * Chooses how progress is shown on the error stream: as a bar on a terminal, as lines elsewhere.
 *
 * @param width how many characters fit on a line of the terminal; only called for a bar
 */
public record ProgressDisplays(CliEnvironment environment, PrintWriter err, IntSupplier width) {

    ProgressDisplay of(int rows, int done) {
        if (rows == done) {
            return ProgressDisplay.NONE;
        }
        return environment.host().isTerminal()
                ? new ProgressBarDisplay(err, width.getAsInt(), rows, done)
                : new ProgressLines(err, environment.clock(), rows);
    }
}
