package dev.socialscheduler.backend.support.internal.quota;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Paces requests with waits that a test owns, so that none waits in real time. */
public final class OwnPace {

    private OwnPace() {}

    public static RequestPace of(int most, Duration length, Clock clock, Consumer<Duration> pause) {
        return new RequestPace(most, length, clock, pause::accept);
    }
}
