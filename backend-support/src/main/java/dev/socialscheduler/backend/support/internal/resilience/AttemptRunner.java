package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.DeferredEvents;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.LogContext;
import dev.socialscheduler.error.ErrorContext;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one attempt of a call: notifies the listener, locks the channels, passes the circuit breaker. The listener is
 * notified without a lock: before the channels are locked, and after they are released. Thread-safe.
 */
final class AttemptRunner {

    private final String backend;
    private final CircuitBreaker circuit;
    private final Listeners listeners;
    private final LongSupplier nanos;

    /**
     * Creates a runner.
     *
     * @param nanos a steady time in nanoseconds
     */
    AttemptRunner(String backend, CircuitBreaker circuit, Listeners listeners, LongSupplier nanos) {
        this.backend = backend;
        this.circuit = circuit;
        this.listeners = listeners;
        this.nanos = nanos;
    }

    <T> T run(Operation operation, int number, Supplier<T> call, Dispatch<T> dispatch) {
        LogContext.attempt(number);
        dispatch.before();
        T answer = announced(operation, number, call, dispatch);
        dispatch.after(answer);
        return answer;
    }

    private <T> T announced(Operation operation, int number, Supplier<T> call, Dispatch<T> dispatch) {
        circuit.check(operation); // the listener hears nothing of what an open circuit rejects
        Observation seen = new Observation(operation, number);
        return DeferredEvents.during(() -> {
            try {
                return locked(operation, call, dispatch, seen);
            } catch (RuntimeException e) {
                seen.ended(e);
                throw e;
            }
        });
    }

    private <T> T locked(Operation operation, Supplier<T> call, Dispatch<T> dispatch, Observation seen) {
        ChannelLock.Hold hold = dispatch.hold(ErrorContext.of(backend, operation));
        try {
            return circuit.through(operation, () -> seen.during(call));
        } finally {
            hold.release();
        }
    }

    /** What the listener hears of an attempt: its begin, and once its end. Used by one thread. */
    private final class Observation {

        private final Operation operation;
        private final int number;
        private long start;
        private boolean hasEnded;

        Observation(Operation operation, int number) {
            this.operation = operation;
            this.number = number;
            listeners.requesting(operation, number);
            start = nanos.getAsLong();
        }

        <T> T during(Supplier<T> call) {
            start = nanos.getAsLong(); // the wait for the channel is no part of the request
            try {
                T result = call.get();
                ended(null);
                return result;
            } catch (RuntimeException e) {
                ended(e);
                throw e;
            }
        }

        void ended(@Nullable RuntimeException failure) {
            if (!hasEnded) {
                hasEnded = true;
                listeners.answered(operation, number, Duration.ofNanos(nanos.getAsLong() - start), failure);
            }
        }
    }
}
