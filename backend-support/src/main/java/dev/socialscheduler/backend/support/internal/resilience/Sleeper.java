package dev.socialscheduler.backend.support.internal.resilience;

import java.time.Duration;

/** Waits. A test puts its own in place, so that none waits in real time. */
@FunctionalInterface
public interface Sleeper {

    Sleeper REAL = duration -> Thread.sleep(duration.toMillis());

    void of(Duration duration) throws InterruptedException;
}
