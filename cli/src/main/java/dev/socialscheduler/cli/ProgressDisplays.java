package dev.socialscheduler.cli;

/** Chooses how progress is shown: a bar if a person watches, lines in a log. Always on the error stream. */
final class ProgressDisplays {

    private ProgressDisplays() {}

    static ProgressDisplay of(SocialSchedulerCommand root, int rows, int done) {
        if (rows == done) {
            return ProgressDisplay.NONE;
        }
        return root.surroundings().host().isTerminal()
                ? new ProgressBarDisplay(root.err(), root.width(), rows, done)
                : new ProgressLines(root.err(), root.surroundings().clock(), rows);
    }
}
