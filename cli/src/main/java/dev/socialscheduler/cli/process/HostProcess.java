package dev.socialscheduler.cli.process;

import java.time.Duration;

/** What the machine does for a command that takes its time. */
public interface HostProcess {

    /** A host that shows nothing, never stops a command, and on which no time is waited. */
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

    /** Returns whether a person watches the error stream. */
    boolean isTerminal();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Calls back when somebody wants the process to end (Ctrl-C), from another thread. The process lives on until the
     * command is done, but not for ever.
     *
     * @param ask must return soon
     * @return to be closed when the command is done
     */
    ShutdownHook onShutdown(Runnable ask);

    /** That a command may be asked to stop. */
    @FunctionalInterface
    interface ShutdownHook extends AutoCloseable {
        @Override
        void close();
    }
}
