package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Quota;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Counts what a run does and shows its progress. Used by the thread that runs it. */
public final class ScheduleProgress implements SchedulerListener, BatchListener, AutoCloseable {

    /** Shorter waits are not shown. */
    private static final Duration MIN_SHOWN_WAIT = Duration.ofSeconds(2);

    private final Clock clock;
    private ProgressDisplay display = ProgressDisplay.NONE;
    private Supplier<Quota> quota = () -> Quota.builder().build();
    private Instant began = Instant.EPOCH;
    private int total;
    private int there;
    private int made;
    private int refused;
    private int requests;
    private int creating;

    public ScheduleProgress(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts counting; posts are sent from now on.
     *
     * @param rows how many rows there are
     * @param ended how many of them need not be sent
     */
    void begin(int rows, int ended, Supplier<Quota> limits, ProgressDisplay where) {
        total = rows;
        there = ended;
        quota = limits;
        display = where;
        began = clock.instant();
    }

    @Override
    public void requesting(Requesting event) {
        requests++;
    }

    @Override
    public void retrying(Retrying event) {
        if (event.pause().compareTo(MIN_SHOWN_WAIT) > 0) {
            display.waiting(state(), clock.instant().plus(event.pause()));
        }
    }

    @Override
    public void sending(List<Sending> posts) {
        if (creating > 0) {
            display.show(state());
        }
        creating++;
    }

    @Override
    public void done(int index, PostResult result) {
        if (result instanceof PostResult.Created) {
            made++;
        } else {
            refused++;
        }
    }

    private ProgressState state() {
        int ended = made + refused;
        int done = there + ended;
        Forecast forecast = new Forecast(total - done, ended, creating, Duration.between(began, clock.instant()));
        Quota limits = quota.get();
        return new ProgressState(
                done,
                refused,
                requests,
                limits.windows().stream().map(Quota.Window::remaining).min(Long::compare),
                forecast.remainingTime(),
                forecast.opensAt(limits));
    }

    @Override
    public void close() {
        display.close();
    }
}
