package dev.socialscheduler.cli.schedule;

import java.time.Instant;

/** Shows the progress of a run. Used by the thread that runs it. */
interface ProgressDisplay extends AutoCloseable {

    /** Shows nothing. */
    ProgressDisplay NONE = new ProgressDisplay() {};

    /** A request has been answered, and another one follows. */
    default void show(ProgressState state) {}

    /** The run is waiting. */
    default void waiting(ProgressState state, Instant until) {}

    /** The run has ended. */
    @Override
    default void close() {}
}
