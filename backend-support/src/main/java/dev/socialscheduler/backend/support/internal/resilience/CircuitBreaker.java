package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps calls from a service that is down. After so many attempts in a row that found it down, calls fail at once;
 * after a while a single one is let out, and what becomes of it decides. Only a service that cannot be reached, does
 * not answer or fails is down; any other answer, a refusal too, shows that it is up, and what was never sent shows
 * nothing. Thread-safe.
 */
public final class CircuitBreaker {

    private static final Logger LOG = LoggerFactory.getLogger(CircuitBreaker.class);

    private final String backend;
    private final int most;
    private final Duration openFor;
    private final Clock clock;
    private final Listeners listeners;

    private int failures;
    private @Nullable Instant openedAt;
    private boolean isProbing;

    /** Changes with the state: what was sent in an earlier one decides nothing in a later one. */
    private long era;

    /**
     * Makes one that is closed.
     *
     * @param most how many failures in a row open it; 0 leaves it closed for ever
     */
    public CircuitBreaker(String backend, int most, Duration openFor, Clock clock, Listeners listeners) {
        this.backend = backend;
        this.most = most;
        this.openFor = openFor;
        this.clock = clock;
        this.listeners = listeners;
    }

    static CircuitBreaker from(String backend, BackendContext context, Listeners listeners) {
        return new CircuitBreaker(
                backend,
                context.get(CommonSettings.CIRCUIT_FAILURES),
                context.get(CommonSettings.CIRCUIT_OPEN_FOR),
                context.clock(),
                listeners);
    }

    private enum Sign {
        UP,
        DOWN,
        NONE
    }

    /**
     * Makes one attempt, if the service is not known to be down.
     *
     * @throws ServiceUnavailableException if it is; nothing was sent
     */
    <T> T through(Operation operation, Supplier<T> attempt) {
        long entered = enter(operation);
        Sign sign = Sign.NONE;
        try {
            T result = attempt.get();
            sign = Sign.UP;
            return result;
        } catch (SchedulerException e) {
            sign = sign(e);
            throw e;
        } finally {
            leave(entered, sign).run();
        }
    }

    /** Returns whether the next call would be kept back. */
    synchronized boolean isOpen() {
        return openedAt != null && (isProbing || clock.instant().isBefore(openedAt.plus(openFor)));
    }

    private static Sign sign(SchedulerException e) {
        Integer status = e.context().httpStatus();
        boolean isPassing = e instanceof ServiceUnavailableException unavailable && unavailable.isPassing();
        if (isPassing && (status == null || status >= 500 || status == 408)) {
            return Sign.DOWN;
        }
        return status == null ? Sign.NONE : Sign.UP;
    }

    private synchronized long enter(Operation operation) {
        if (openedAt == null) {
            return era;
        }
        Instant now = clock.instant();
        if (now.isBefore(openedAt)) {
            openedAt = now; // the clock was set back, which must not keep calls back for as long
        }
        Instant retryAt = openedAt.plus(openFor);
        if (isProbing || now.isBefore(retryAt)) {
            throw refusal(isProbing ? null : retryAt, operation);
        }
        isProbing = true;
        return ++era;
    }

    private ServiceUnavailableException refusal(@Nullable Instant retryAt, Operation operation) {
        String next =
                retryAt == null ? "one call is out to see whether it is back" : "the next is let out at " + retryAt;
        return AnswerErrorMapper.unavailable(
                true,
                retryAt,
                "The provider was down at the last attempts (" + failures + " in a row), so nothing was sent; " + next
                        + ".",
                retryAt == null ? "Try again later." : "Try again then.",
                ErrorContext.of(backend, operation),
                Outcome.NOT_APPLIED);
    }

    /** Returns what is to be told, outside of the lock. */
    private synchronized Runnable leave(long entered, Sign sign) {
        boolean isProbe = isProbing;
        if (entered != era || most == 0) {
            return () -> {};
        }
        isProbing = false;
        if (sign == Sign.DOWN) {
            failures++;
            return isProbe || failures >= most ? open() : () -> {};
        }
        failures = sign == Sign.UP ? 0 : failures;
        return isProbe && sign == Sign.UP ? close() : () -> {};
    }

    private Runnable open() {
        Instant now = clock.instant();
        Instant retryAt = now.plus(openFor);
        int counted = failures;
        openedAt = now;
        era++;
        return () -> {
            LOG.warn(
                    "{}: the provider was down at the last attempts ({} in a row); calls fail at once until {}.",
                    backend,
                    counted,
                    retryAt);
            listeners.circuitOpened(counted, retryAt);
        };
    }

    private Runnable close() {
        openedAt = null;
        era++;
        return () -> {
            LOG.info("{}: the provider is back.", backend);
            listeners.circuitClosed();
        };
    }
}
