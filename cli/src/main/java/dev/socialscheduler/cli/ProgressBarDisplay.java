package dev.socialscheduler.cli;

import java.io.PrintWriter;
import java.time.Instant;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress on a terminal: one line that is written anew, and is gone at the end. */
final class ProgressBarDisplay implements ProgressDisplay {

    private final ProgressBar bar;

    /**
     * Draws the bar.
     *
     * @param width how many characters a line takes
     */
    ProgressBarDisplay(PrintWriter err, int width, int total, int done) {
        // Told a width and what to print with, the library looks for no terminal itself, and loads no native code for
        // that.
        bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(
                        text -> {
                            err.print("\r" + text);
                            err.flush();
                        },
                        width - 1))
                .hideEta()
                .clearDisplayOnFinish()
                .build();
        bar.stepTo(done);
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

    @Override
    public void close() {
        bar.close();
    }
}
