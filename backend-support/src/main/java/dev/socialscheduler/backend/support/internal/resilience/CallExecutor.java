package dev.socialscheduler.backend.support.internal.resilience;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.LogContext;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls: repeats those that may be repeated, and says what is not known about those that may not. Thread-safe.
 */
public final class CallExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(CallExecutor.class);

    private final String backend;
    private final RetryDecider rules;
    private final Clock clock;
    private final Sleeper pause;
    private final CircuitBreaker circuit;
    private final Listeners listeners;
    private final AttemptRunner one;

    public CallExecutor(String backend, RetryDecider rules, Clock clock, Sleeper pause) {
        this(
                backend,
                rules,
                clock,
                pause,
                new CircuitBreaker(backend, 0, Duration.ZERO, clock, Listeners.none(backend)),
                Listeners.none(backend),
                System::nanoTime);
    }

    public CallExecutor(
            String backend,
            RetryDecider rules,
            Clock clock,
            Sleeper pause,
            CircuitBreaker circuit,
            Listeners listeners,
            LongSupplier nanos) {
        this.backend = backend;
        this.rules = rules;
        this.clock = clock;
        this.pause = pause;
        this.circuit = circuit;
        this.listeners = listeners;
        this.one = new AttemptRunner(circuit, listeners, nanos);
    }

    /** Returns what runs the calls of one scheduler as the settings say; its circuit is that of its endpoint. */
    public static CallExecutor of(String backend, BackendContext context, Sleeper pause) {
        Listeners listeners = Listeners.of(backend, context);
        CircuitBreaker circuit = CircuitBreaker.from(backend, context, listeners);
        return new CallExecutor(
                backend, RetryDecider.from(context), context.clock(), pause, circuit, listeners, System::nanoTime);
    }

    public <T> T run(Operation operation, Supplier<T> call) {
        return run(operation, call, Recovery.none());
    }

    /** Runs a call; where its answer is lost, the recovery finds out what became of it before anything is repeated. */
    public <T> T run(Operation operation, Supplier<T> call, Recovery<T> recovery) {
        Attempts<T> attempts = new Attempts<>(recovery, clock.instant());
        try {
            return LogContext.during(backend, operation, () -> repeat(operation, call, attempts));
        } catch (SchedulerException e) {
            throw settled(operation, e, attempts);
        }
    }

    private <T> T repeat(Operation operation, Supplier<T> call, Attempts<T> attempts) {
        // The policy has no delay: the wait is made in attempt(), by a pause that a test can own. And no bound: not
        // every attempt counts.
        RetryPolicy<T> policy = RetryPolicy.<T>builder()
                .handleIf((result, failure) ->
                        failure instanceof SchedulerException e && mayRepeat(operation, e, attempts))
                .withMaxAttempts(-1)
                .build();
        try {
            return Failsafe.with(policy).get(execution -> attempt(operation, call, execution, attempts));
        } catch (FailsafeException e) {
            // Failsafe sleeps between two attempts, if only for no time, and finds the interrupt there.
            SchedulerException last = attempts.last;
            throw last != null && e.getCause() instanceof InterruptedException
                    ? interrupted(operation, last, attempts)
                    : e;
        }
    }

    private boolean mayRepeat(Operation operation, SchedulerException e, Attempts<?> attempts) {
        Instant now = clock.instant();
        boolean mayHelp = attempts.isKnownAbsent || rules.mayRepeat(operation, e, now);
        if (!mayHelp || attempts.counted >= rules.maxAttempts() || circuit.isOpen()) {
            return false;
        }
        attempts.wait = rules.pauseAfter(attempts.number, e, now);
        return rules.isInTime(e, attempts.began, attempts.waitedForQuota, now, attempts.wait);
    }

    private <T> T attempt(Operation operation, Supplier<T> call, ExecutionContext<T> execution, Attempts<T> attempts) {
        if (execution.getLastException() instanceof SchedulerException last) {
            waitAfter(last, operation, attempts);
        }
        attempts.number = execution.getAttemptCount() + 1;
        attempts.startedAt = clock.instant();
        try {
            T result = attempts.recovery.attempt(() -> one.run(operation, attempts.number, call));
            return attempts.mayHaveApplied ? attempts.recovery.afterRepeat(result, attempts.firstUnknown()) : result;
        } catch (SchedulerException e) {
            return recovered(e, attempts);
        }
    }

    /** Returns what a failed attempt has done after all, or throws its failure. */
    private <T> T recovered(SchedulerException e, Attempts<T> attempts) {
        attempts.last = e;
        attempts.counted += rules.isWaitedFor(e, clock.instant()) ? 0 : 1;
        attempts.isKnownAbsent = false;
        boolean isUnknown = e.outcome() == Outcome.UNKNOWN;
        if (!isUnknown) {
            return attempts.explained(e).orElseThrow(() -> e);
        }
        attempts.unknown();
        Recovery.LookupResult<T> look = attempts.recovery.look(attempts.firstUnknown());
        attempts.isKnownAbsent = look.mayRepeat();
        return look.found().orElseThrow(() -> e);
    }

    private void waitAfter(SchedulerException last, Operation operation, Attempts<?> attempts) {
        Duration wait = attempts.wait;
        if (last instanceof RateLimitedException) {
            attempts.waitedForQuota = attempts.waitedForQuota.plus(wait);
        }
        listeners.retrying(operation, attempts.number + 1, wait, last);
        LOG.info(
                "{} on {}: attempt {} follows in {} ms, after: {}",
                operation,
                backend,
                attempts.number + 1,
                wait.toMillis(),
                last.getMessage());
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            throw interrupted(operation, last, attempts);
        }
    }

    private ServiceUnavailableException interrupted(
            Operation operation, SchedulerException last, Attempts<?> attempts) {
        Thread.currentThread().interrupt();
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The thread was interrupted while it waited to repeat the call.",
                        "Call again if it is still wanted; the attempt before failed with: " + last.problem(),
                        ErrorContext.of(backend, operation),
                        attempts.mayHaveApplied ? Outcome.UNKNOWN : Outcome.NOT_APPLIED,
                        last));
    }

    private SchedulerException settled(Operation operation, SchedulerException e, Attempts<?> attempts) {
        boolean open = operation.writes() && (e.outcome() == Outcome.UNKNOWN || attempts.mayHaveApplied);
        return (open ? unknown(operation, e, attempts) : e).onAttempt(attempts.number);
    }

    public static OutcomeUnknownException unknown(Operation operation, SchedulerException e, Attempts<?> attempts) {
        Instant startedAt = attempts.firstUnknown();
        return unknown(operation, e, startedAt, attempts.recovery.pending(startedAt));
    }

    /** Tells that nobody knows what became of a call, and how to find out. */
    public static OutcomeUnknownException unknown(
            Operation operation, SchedulerException e, Instant startedAt, @Nullable PendingOutcome pending) {
        String look = switch (operation) {
            case CREATE_POST -> "list the channel's posts created since " + startedAt + " and compare";
            case CREATE_IDEA -> "list the ideas and look for one created since " + startedAt;
            default -> "read the post and compare";
        };
        String settle = pending == null ? "" : "give pending() to reconcile(), or ";
        String remedy = "Look before you repeat: " + settle + look + ".";
        return new OutcomeUnknownException(
                startedAt, pending, new Failure(e.problem(), remedy, e.context(), Outcome.UNKNOWN, e));
    }

    /** What is known of the attempts of one call; used by one thread. */
    private static final class Attempts<T> {
        private final Recovery<T> recovery;
        private @Nullable Instant firstUnknown;
        private final Instant began;
        private Duration wait = Duration.ZERO;
        private Duration waitedForQuota = Duration.ZERO;
        private boolean isKnownAbsent;
        private int number = 1;

        /** How many of them count against the most that are made. */
        private int counted;

        private boolean mayHaveApplied;
        private @Nullable SchedulerException last;
        private Instant startedAt = Instant.EPOCH;

        Attempts(Recovery<T> recovery, Instant began) {
            this.recovery = recovery;
            this.began = began;
        }

        void unknown() {
            mayHaveApplied = true;
            firstUnknown = firstUnknown == null ? startedAt : firstUnknown;
        }

        /** Returns what an earlier attempt has done after all, if a refusal shows it. */
        Optional<T> explained(SchedulerException refusal) {
            return mayHaveApplied ? recovery.explain(refusal, firstUnknown()) : Optional.empty();
        }

        /** Returns when the first attempt began whose effect is not known, or else the last one. */
        Instant firstUnknown() {
            return firstUnknown == null ? startedAt : firstUnknown;
        }
    }
}
