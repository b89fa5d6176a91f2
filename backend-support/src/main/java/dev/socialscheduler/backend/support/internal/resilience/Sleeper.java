package dev.socialscheduler.backend.support.internal.resilience;

import java.time.Duration;

/** Waits between attempts. Tests inject their own, so that they never wait in real time. */
@FunctionalInterface
public interface Sleeper {

    Sleeper REAL = duration -> Thread.sleep(duration.toMillis());

    void of(Duration duration) throws InterruptedException;
}
