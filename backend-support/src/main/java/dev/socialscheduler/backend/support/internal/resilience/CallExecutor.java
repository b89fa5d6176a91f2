package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.LogContext;
import dev.socialscheduler.backend.support.internal.resilience.RetrySchedule.Retries;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls: retries those that may be retried, and reports an unknown outcome for those that may not. A call stays in
 * the thread of its caller. Thread-safe.
 */
public final class CallExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RETRY);

    private final String backend;
    private final RetryDecider decider;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final Sleeper sleeper;
    private final CircuitBreaker circuit;
    private final Listeners listeners;
    private final AttemptRunner runner;

    public CallExecutor(String backend, RetryDecider decider, Clock clock, Sleeper sleeper) {
        this(
                backend,
                decider,
                clock,
                sleeper,
                new CircuitBreaker(backend, 0, Duration.ZERO, clock, Listeners.none(backend)),
                Listeners.none(backend),
                System::nanoTime);
    }

    public CallExecutor(
            String backend,
            RetryDecider decider,
            Clock clock,
            Sleeper sleeper,
            CircuitBreaker circuit,
            Listeners listeners,
            LongSupplier nanos) {
        this.backend = backend;
        this.decider = decider;
        this.schedule = new RetrySchedule(decider.maxAttempts());
        this.clock = clock;
        this.sleeper = sleeper;
        this.circuit = circuit;
        this.listeners = listeners;
        this.runner = new AttemptRunner(backend, circuit, listeners, nanos);
    }

    /** Returns the executor of one scheduler, as its settings demand, with the circuit breaker of its endpoint. */
    public static CallExecutor of(String backend, BackendContext context, Sleeper sleeper) {
        Listeners listeners = Listeners.of(backend, context);
        CircuitBreaker circuit = CircuitBreaker.from(backend, context, listeners);
        return new CallExecutor(
                backend, RetryDecider.from(context), context.clock(), sleeper, circuit, listeners, System::nanoTime);
    }

    public <T> T run(Operation operation, Supplier<T> call) {
        return run(operation, call, Recovery.none());
    }

    public <T> T run(Operation operation, Supplier<T> call, Recovery<T> recovery) {
        return run(operation, call, recovery, Dispatch.plain());
    }

    /**
     * Runs a call.
     *
     * @param recovery finds out what an attempt did whose response was lost; not used by a call that succeeds at once
     * @param dispatch what happens around each attempt
     */
    public <T> T run(Operation operation, Supplier<T> call, Recovery<T> recovery, Dispatch<T> dispatch) {
        CallState<T> state = new CallState<>(operation, recovery, clock.instant());
        try {
            return LogContext.during(backend, operation, () -> attempts(state, call, dispatch));
        } catch (SchedulerException e) {
            throw CallErrorMapper.failed(e, state);
        }
    }

    private <T> T attempts(CallState<T> state, Supplier<T> call, Dispatch<T> dispatch) {
        @Nullable Retries retries = null;
        while (true) {
            try {
                return attempt(state, call, dispatch);
            } catch (SchedulerException e) {
                retries = retries == null ? schedule.begin() : retries;
                Duration delay = retries.after(decide(state, e)).orElseThrow(() -> e);
                waitFor(delay, e, state);
            }
        }
    }

    /** Returns the result of an attempt, even if only a lookup finds it. */
    private <T> T attempt(CallState<T> state, Supplier<T> call, Dispatch<T> dispatch) {
        state.attempting(clock.instant());
        try {
            return state.succeeded(runner.run(state.operation(), state.number(), call, dispatch));
        } catch (SchedulerException e) {
            Optional<T> done = e.outcome() == Outcome.UNKNOWN ? state.lost() : state.rejected(e);
            return done.orElseThrow(() -> e);
        }
    }

    private RetryDecision decide(CallState<?> state, SchedulerException failure) {
        return circuit.isOpen() ? RetryDecision.STOP : decider.decide(state, failure, clock.instant());
    }

    private void waitFor(Duration delay, SchedulerException failure, CallState<?> state) {
        if (Thread.currentThread().isInterrupted()) {
            throw CallErrorMapper.interrupted(backend, failure, state);
        }
        if (failure instanceof RateLimitedException) {
            state.waitedForQuota(delay);
        }
        announce(state.operation(), state.number() + 1, delay, failure);
        try {
            sleeper.of(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallErrorMapper.interrupted(backend, failure, state);
        }
    }

    private void announce(Operation operation, int next, Duration delay, SchedulerException failure) {
        listeners.retrying(operation, next, delay, failure);
        LOG.info(
                "{} on {}: attempt {} begins in {} ms, because the last one failed: {}",
                operation,
                backend,
                next,
                delay.toMillis(),
                failure.getMessage());
    }
}
