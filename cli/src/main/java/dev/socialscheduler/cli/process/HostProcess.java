package dev.socialscheduler.cli.process;

import java.time.Duration;

/** The process that runs a command, as far as long-running commands depend on it. */
public interface HostProcess {

    /** A process without a terminal that is never stopped and never sleeps. */
    HostProcess INERT = new HostProcess() {
        @Override
        public boolean isTerminal() {
            return false;
        }

        @Override
        public void sleep(Duration time) {}

        @Override
        public ShutdownHook onShutdown(Runnable ask) {
            return () -> {};
        }
    };

    /** Returns whether the error stream is a terminal. */
    boolean isTerminal();

    /** Sleeps. */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Registers a callback for the request to end the process (Ctrl-C), which is called by another thread. The process
     * then waits for the command to end, within a limit.
     *
     * @param ask the callback; must return quickly
     * @return the registration, to be closed when the command has ended
     */
    ShutdownHook onShutdown(Runnable ask);

    /** The registration of a callback. */
    @FunctionalInterface
    interface ShutdownHook extends AutoCloseable {
        @Override
        void close();
    }
}
