package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.time.Duration;
import java.util.List;

/**
 * Whether somebody wants a run to end: then no further request leaves. What is under way is not broken off, since nobody
 * would know what became of it; a wait is. Made by the thread that runs; thread-safe.
 */
public final class StopRequest implements SchedulerListener, BatchListener {

    private final Thread runner = Thread.currentThread();
    private boolean isAsked;
    private boolean isWaiting;
    private boolean hasBrokenWait;

    /** Ends the run after the request under way. */
    public synchronized void ask() {
        isAsked = true;
        breakWait();
    }

    synchronized boolean isAsked() {
        return isAsked;
    }

    /** Returns whether a wait was broken off, and with it the attempt that was to follow. */
    synchronized boolean hasBrokenWait() {
        return hasBrokenWait;
    }

    /**
     * Waits.
     *
     * @throws Stopped if somebody asks before or meanwhile
     */
    public void sleep(HostProcess host, Duration time) {
        waiting(true);
        try {
            host.sleep(time);
        } catch (InterruptedException e) {
            ask(); // whoever interrupts wants an end
        }
        waiting(false);
        heard();
        if (isAsked()) {
            throw new Stopped();
        }
    }

    /** The wait is over: whatever else the thread does, for instance the report, is not to be broken off. */
    void heard() {
        if (hasBrokenWait()) {
            Thread.interrupted();
        }
    }

    private synchronized void waiting(boolean waits) {
        isWaiting = waits;
        breakWait();
    }

    private void breakWait() {
        if (isAsked && isWaiting) {
            hasBrokenWait = true;
            runner.interrupt();
        }
    }

    @Override
    public void retrying(Retrying event) {
        waiting(true);
    }

    @Override
    public void requesting(Requesting event) {
        waiting(false);
    }

    @Override
    public void sending(List<Sending> posts) {
        if (isAsked()) {
            throw new Stopped();
        }
    }

    /** The run was asked to end. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("The run was asked to end.");
        }
    }
}
