package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.time.Duration;
import java.util.List;

/**
 * The request to stop a run: no further request is sent. The current request is not interrupted, because its outcome
 * would be unknown, but a wait is. Created by the thread that runs; thread-safe.
 */
public final class StopRequest implements SchedulerListener, BatchListener {

    private final Thread runner = Thread.currentThread();
    private boolean isAsked;
    private boolean isWaiting;
    private boolean hasInterruptedWait;

    /** Stops the run after the current request. */
    public synchronized void ask() {
        isAsked = true;
        interruptWait();
    }

    synchronized boolean isAsked() {
        return isAsked;
    }

    /** Returns whether a wait was interrupted, and with it the attempt that was to follow. */
    synchronized boolean hasInterruptedWait() {
        return hasInterruptedWait;
    }

    /**
     * Sleeps.
     *
     * @throws Stopped if the run is asked to stop before or meanwhile
     */
    public void sleep(HostProcess host, Duration time) {
        waiting(true);
        try {
            host.sleep(time);
        } catch (InterruptedException e) {
            ask(); // an interrupt is a request to stop
        }
        waiting(false);
        clearInterrupt();
        if (isAsked()) {
            throw new Stopped();
        }
    }

    /** Clears the interrupt after a wait, so that it does not affect what the thread does next, such as reporting. */
    void clearInterrupt() {
        if (hasInterruptedWait()) {
            Thread.interrupted();
        }
    }

    private synchronized void waiting(boolean waits) {
        isWaiting = waits;
        interruptWait();
    }

    private void interruptWait() {
        if (isAsked && isWaiting) {
            hasInterruptedWait = true;
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

    /** The run was asked to stop. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("The run was asked to stop.");
        }
    }
}
