package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.internal.LogTopics;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up the effect of a lost request at once, and if there is none again after a delay. Thread-safe. */
public final class DelayedLookup {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RECOVERY);

    private final String backend;
    private final Duration delay;
    private final Sleeper pause;
    private final Listeners listeners;

    public DelayedLookup(String backend, Duration delay, Sleeper pause, Listeners listeners) {
        this.backend = backend;
        this.delay = delay;
        this.pause = pause;
        this.listeners = listeners;
    }

    /**
     * Looks up the effect. If the lookup fails or is interrupted, the outcome stays unknown and the call must not be
     * retried.
     *
     * @param id returns the id of what was found
     */
    <T> LookupResult<T> lookUp(Operation operation, Supplier<LookupResult<T>> once, Function<T, String> id) {
        LookupResult<T> lookup = lookUp(operation, once);
        Finding finding = lookup.isAbsent() ? Finding.NOT_THERE : Finding.NOT_KNOWN;
        listeners.reconciled(
                operation,
                lookup.found().isPresent() ? Finding.FOUND : finding,
                lookup.found().map(id).orElse(null));
        return lookup;
    }

    /** Waits until delayed requests should have arrived; returns false if interrupted. */
    public boolean await() {
        try {
            pause.of(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns whether there is a second lookup after the delay. */
    public boolean looksTwice() {
        return !delay.isZero();
    }

    /** Reports the finding of a lookup to the listener. */
    public void tell(Operation operation, Finding finding, @Nullable String id) {
        listeners.reconciled(operation, finding, id);
    }

    private <T> LookupResult<T> lookUp(Operation operation, Supplier<LookupResult<T>> once) {
        try {
            LookupResult<T> lookup = once.get();
            if (lookup.found().isEmpty() && !delay.isZero()) {
                if (!await()) {
                    return LookupResult.failed();
                }
                lookup = once.get();
            }
            LOG.info(
                    "{}: the response to {} was lost, {}",
                    backend,
                    operation,
                    lookup.found().isPresent() ? "but the call took effect." : "and no effect was found.");
            return lookup;
        } catch (SchedulerException e) {
            LOG.warn("{}: the outcome of {} cannot be looked up: {}", backend, operation, e.getMessage());
            return LookupResult.failed();
        }
    }
}
