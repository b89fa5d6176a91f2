package dev.socialscheduler.cli.schedule;

import java.io.PrintWriter;
import java.time.Instant;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress on a terminal: one line that is redrawn, and removed at the end. */
final class ProgressBarDisplay implements ProgressDisplay {

    private final PrintWriter err;
    private final int width;
    private final ProgressBar bar;

    /**
     * Draws the bar.
     *
     * @param width how many characters fit on a line
     */
    ProgressBarDisplay(PrintWriter err, int width, int total, int done) {
        this.err = err;
        this.width = width - 1; // some terminals wrap after the last character
        // With a given width and consumer the library does not look for a terminal and loads no native code.
        this.bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(this::line, this.width))
                .hideEta()
                .build();
        bar.stepTo(done);
    }

    private void line(String text) {
        err.print("\r" + text);
        err.flush();
    }

    @Override
    public void show(ProgressState state) {
        draw(state, state.brief());
    }

    @Override
    public void waiting(ProgressState state, Instant until) {
        draw(state, state.waiting(until));
    }

    private void draw(ProgressState state, String words) {
        bar.stepTo(state.done());
        bar.setExtraMessage(words);
        bar.refresh();
    }

    /** The library would not remove a bar that it has not drawn itself. */
    @Override
    public void close() {
        bar.close();
        line(" ".repeat(width));
        line("");
    }
}
