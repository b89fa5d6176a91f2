package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps calls from a service that is down. After a number of consecutive failures the circuit opens and calls fail
 * immediately. After a delay a single trial call may pass, and its result closes or reopens the circuit. Only a service
 * that cannot be reached, times out or fails counts as down. Any other response, even a rejection, shows that it is up,
 * and a request that was never sent shows nothing. Thread-safe.
 */
public final class CircuitBreaker {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.CIRCUIT);

    private final String backend;
    private final int maxFailures;
    private final Duration openFor;
    private final Clock clock;
    private final Listeners listeners;

    private int failures;
    private @Nullable Instant openedAt;
    private boolean isProbing;

    /** Changes with the state, so that results of attempts from an earlier state are ignored. */
    private long era;

    /**
     * Creates a closed circuit breaker.
     *
     * @param maxFailures how many consecutive failures open it; 0 disables it
     */
    public CircuitBreaker(String backend, int maxFailures, Duration openFor, Clock clock, Listeners listeners) {
        this.backend = backend;
        this.maxFailures = maxFailures;
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
     * Makes one attempt, unless the circuit is open.
     *
     * @throws ServiceUnavailableException if it is open; nothing was sent
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

    /** Returns whether the next call would fail immediately. */
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

    /**
     * Fails as an attempt would, without making one.
     *
     * @throws ServiceUnavailableException if the circuit is open
     */
    synchronized void check(Operation operation) {
        if (openedAt == null) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(openedAt)) {
            openedAt = now; // the clock was set back, which must not prolong the delay
        }
        Instant retryAt = openedAt.plus(openFor);
        if (isProbing || now.isBefore(retryAt)) {
            throw refusal(isProbing ? null : retryAt, operation);
        }
    }

    private synchronized long enter(Operation operation) {
        check(operation);
        if (openedAt == null) {
            return era;
        }
        isProbing = true;
        return ++era;
    }

    private ServiceUnavailableException refusal(@Nullable Instant retryAt, Operation operation) {
        String next = retryAt == null ? "a trial call is in flight" : "the next trial begins at " + retryAt;
        return AnswerErrorMapper.unavailable(
                true,
                retryAt,
                "The circuit is open after " + inARow(failures) + ", so nothing was sent; " + next + ".",
                retryAt == null ? "Try again later." : "Try again then.",
                ErrorContext.of(backend, operation),
                Outcome.NOT_APPLIED);
    }

    private static String inARow(int failures) {
        return failures == 1 ? "1 failure" : failures + " consecutive failures";
    }

    /** Returns the notification to run outside of the lock. */
    private synchronized Runnable leave(long entered, Sign sign) {
        boolean isProbe = isProbing;
        if (entered != era || maxFailures == 0) {
            return () -> {};
        }
        isProbing = false;
        if (sign == Sign.DOWN) {
            failures++;
            return isProbe || failures >= maxFailures ? open() : () -> {};
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
                    "{}: the circuit opened after {}; calls fail immediately until {}.",
                    backend,
                    inARow(counted),
                    retryAt);
            listeners.circuitOpened(counted, retryAt);
        };
    }

    private Runnable close() {
        openedAt = null;
        era++;
        return () -> {
            LOG.info("{}: the circuit closed; the provider is available again.", backend);
            listeners.circuitClosed();
        };
    }
}
