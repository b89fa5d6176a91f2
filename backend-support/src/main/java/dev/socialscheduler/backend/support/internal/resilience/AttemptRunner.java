package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.LogContext;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes one attempt of a call: past the circuit, told to the listener, and timed. Thread-safe. */
final class AttemptRunner {

    private final CircuitBreaker circuit;
    private final Listeners listeners;
    private final LongSupplier nanos;

    /**
     * Makes what makes attempts.
     *
     * @param nanos a steady time in nanoseconds
     */
    AttemptRunner(CircuitBreaker circuit, Listeners listeners, LongSupplier nanos) {
        this.circuit = circuit;
        this.listeners = listeners;
        this.nanos = nanos;
    }

    <T> T run(Operation operation, int number, Supplier<T> call) {
        LogContext.attempt(number);
        return circuit.through(operation, () -> told(operation, number, call));
    }

    private <T> T told(Operation operation, int number, Supplier<T> call) {
        listeners.requesting(operation, number);
        long began = nanos.getAsLong();
        try {
            T result = call.get();
            listeners.answered(operation, number, since(began), null);
            return result;
        } catch (RuntimeException e) {
            listeners.answered(operation, number, since(began), e);
            throw e;
        }
    }

    private Duration since(long began) {
        return Duration.ofNanos(nanos.getAsLong() - began);
    }
}
