package dev.socialscheduler.cli.schedule;

import java.time.Instant;

/** Shows how far a run is. Used by the thread that runs. */
interface ProgressDisplay extends AutoCloseable {

    /** Shows nothing. */
    ProgressDisplay NONE = new ProgressDisplay() {};

    /** A request has been answered, and another one follows. */
    default void show(ProgressState state) {}

    /** The run waits. */
    default void waiting(ProgressState state, Instant until) {}

    /** The run has ended. */
    @Override
    default void close() {}
}
