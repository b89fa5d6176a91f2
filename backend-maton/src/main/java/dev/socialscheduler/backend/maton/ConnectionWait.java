package dev.socialscheduler.backend.maton;

import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Polls a connection until it is authorized. Thread-safe. */
final class ConnectionWait {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Clock clock;
    private final Pause pause;

    ConnectionWait(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits. Tests replace it, so that none waits in real time. */
    @FunctionalInterface
    interface Pause {

        Pause REAL = duration -> Thread.sleep(duration.toMillis());

        void of(Duration duration) throws InterruptedException;
    }

    MatonConnection until(MatonConnectionId id, Duration timeout, Function<MatonConnectionId, MatonConnection> look) {
        Instant began = clock.instant();
        Duration waited = Duration.ZERO;
        Duration next = FIRST;
        while (true) {
            try {
                return active(look.apply(id), timeout);
            } catch (SchedulerException e) {
                // A clock that stands still, as that of an emulator may, must not make this wait for ever.
                Duration gone = longer(waited, Duration.between(began, clock.instant()));
                if (!mayPass(e) || gone.compareTo(timeout) >= 0) {
                    throw e;
                }
                Duration wait = shorter(next, timeout.minus(gone));
                rest(id, wait);
                waited = waited.plus(wait);
                next = shorter(next.multipliedBy(3).dividedBy(2), LONGEST);
            }
        }
    }

    private MatonConnection active(MatonConnection connection, Duration timeout) {
        if (connection.status() == MatonConnectionStatus.ACTIVE) {
            return connection;
        }
        throw connection.status() == MatonConnectionStatus.FAILED
                ? WaitErrorMapper.failed(connection.id())
                : WaitErrorMapper.notActive(connection, timeout);
    }

    private static boolean mayPass(SchedulerException failure) {
        return failure instanceof RateLimitedException
                || (failure instanceof ServiceUnavailableException unavailable && unavailable.isPassing());
    }

    private void rest(MatonConnectionId id, Duration wait) {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaitErrorMapper.interrupted(id);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
