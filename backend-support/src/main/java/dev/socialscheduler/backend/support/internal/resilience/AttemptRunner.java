package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.LogContext;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes one attempt of a call: locks its channels, passes the circuit breaker, notifies the listener. Thread-safe. */
final class AttemptRunner {

    private final CircuitBreaker circuit;
    private final Listeners listeners;
    private final LongSupplier nanos;

    /**
     * Creates a runner.
     *
     * @param nanos a steady time in nanoseconds
     */
    AttemptRunner(CircuitBreaker circuit, Listeners listeners, LongSupplier nanos) {
        this.circuit = circuit;
        this.listeners = listeners;
        this.nanos = nanos;
    }

    <T> T run(Operation operation, int number, Supplier<T> call, Dispatch<T> dispatch) {
        LogContext.attempt(number);
        dispatch.before();
        T answer = locked(operation, number, call, dispatch);
        dispatch.after(answer);
        return answer;
    }

    private <T> T locked(Operation operation, int number, Supplier<T> call, Dispatch<T> dispatch) {
        ChannelLock.Hold hold = dispatch.hold();
        try {
            return circuit.through(operation, () -> observed(operation, number, call));
        } finally {
            hold.release();
        }
    }

    private <T> T observed(Operation operation, int number, Supplier<T> call) {
        listeners.requesting(operation, number);
        long start = nanos.getAsLong();
        try {
            T result = call.get();
            listeners.answered(operation, number, since(start), null);
            return result;
        } catch (RuntimeException e) {
            listeners.answered(operation, number, since(start), e);
            throw e;
        }
    }

    private Duration since(long start) {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }
}
