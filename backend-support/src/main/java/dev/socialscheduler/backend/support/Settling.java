package dev.socialscheduler.backend.support;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.Recovery.Look;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the effect of a lost request: at once, and if there is none again after a while. Thread-safe. */
final class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final String backend;
    private final Duration delay;
    private final Pause pause;

    Settling(String backend, Duration delay, Pause pause) {
        this.backend = backend;
        this.delay = delay;
        this.pause = pause;
    }

    /** Looks; a look that fails or is interrupted has found nothing out, and then nothing may be repeated. */
    <T> Look<T> look(Operation operation, Supplier<Look<T>> once) {
        try {
            Look<T> look = once.get();
            if (look.found().isEmpty() && !delay.isZero()) {
                pause.of(delay);
                look = once.get();
            }
            LOG.info(
                    "{}: the answer to {} was lost, {}",
                    backend,
                    operation,
                    look.found().isPresent() ? "but it had its effect." : "and it shows no effect.");
            return look;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Look.failed();
        } catch (SchedulerException e) {
            LOG.warn("{}: what became of {} cannot be looked up: {}", backend, operation, e.getMessage());
            return Look.failed();
        }
    }
}
