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

/** Looks for the effect of a lost request: at once, and if there is none again after a while. Thread-safe. */
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
     * Looks; a look that fails or is interrupted has found nothing out, and then nothing may be repeated.
     *
     * @param id tells the id of what was found
     */
    <T> LookupResult<T> look(Operation operation, Supplier<LookupResult<T>> once, Function<T, String> id) {
        LookupResult<T> look = look(operation, once);
        Finding finding = look.isAbsent() ? Finding.NOT_THERE : Finding.NOT_KNOWN;
        listeners.reconciled(
                operation,
                look.found().isPresent() ? Finding.FOUND : finding,
                look.found().map(id).orElse(null));
        return look;
    }

    /** Waits until what is on its way should have arrived, and returns whether nobody interrupted that. */
    public boolean await() {
        try {
            pause.of(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns whether one looks a second time. */
    public boolean isRepeated() {
        return !delay.isZero();
    }

    /** Tells the listener what a look has seen. */
    public void tell(Operation operation, Finding finding, @Nullable String id) {
        listeners.reconciled(operation, finding, id);
    }

    private <T> LookupResult<T> look(Operation operation, Supplier<LookupResult<T>> once) {
        try {
            LookupResult<T> look = once.get();
            if (look.found().isEmpty() && !delay.isZero()) {
                if (!await()) {
                    return LookupResult.failed();
                }
                look = once.get();
            }
            LOG.info(
                    "{}: the answer to {} was lost, {}",
                    backend,
                    operation,
                    look.found().isPresent() ? "but it had its effect." : "and it shows no effect.");
            return look;
        } catch (SchedulerException e) {
            LOG.warn("{}: what became of {} cannot be looked up: {}", backend, operation, e.getMessage());
            return LookupResult.failed();
        }
    }
}
