package dev.socialscheduler.backend.support.internal.listener;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Quota;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.spi.BackendContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies a scheduler's listener of events, one method per event, never while the thread holds a channel's lock.
 * Exceptions of the listener are logged and otherwise ignored. The callers log the events themselves. Thread-safe if
 * the listener is.
 */
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.LISTENER);

    private final String backend;
    private final SchedulerListener listener;

    public Listeners(String backend, SchedulerListener listener) {
        this.backend = backend;
        this.listener = listener;
    }

    public static Listeners of(String backend, BackendContext context) {
        return new Listeners(backend, context.listener());
    }

    /** Without a listener. */
    public static Listeners none(String backend) {
        return new Listeners(backend, SchedulerListener.NONE);
    }

    void warned(NewPost post, List<Violation> warnings) {
        tell(told -> told.warned(post, warnings));
    }

    void warned(PostId id, PostEdit edit, List<Violation> warnings) {
        tell(told -> told.warned(id, edit, warnings));
    }

    public void requesting(Operation operation, int attempt) {
        tell(told ->
                told.requesting(Requesting.builder(backend, operation, attempt).build()));
    }

    /**
     * Reports the end of an attempt.
     *
     * @param failure the failure of the attempt, or null if it succeeded
     */
    public void answered(Operation operation, int attempt, Duration duration, @Nullable RuntimeException failure) {
        SchedulerException known = failure instanceof SchedulerException e ? e : null;
        tell(told -> told.answered(Answered.builder(backend, operation, attempt, duration)
                .failure(failure == null ? null : failure.getClass().getSimpleName())
                .outcome(known == null ? null : known.outcome())
                .httpStatus(known == null ? null : known.context().httpStatus())
                .build()));
    }

    public void retrying(Operation operation, int attempt, Duration wait, SchedulerException after) {
        tell(told -> told.retrying(Retrying.builder(
                        backend, operation, attempt, wait, after.getClass().getSimpleName())
                .build()));
    }

    /**
     * Reports the result of a lookup after a lost response.
     *
     * @param id the item that was found, or null if none was
     */
    public void reconciled(Operation operation, Finding finding, @Nullable String id) {
        tell(told -> told.reconciled(
                Reconciled.builder(backend, operation, finding).id(id).build()));
    }

    public void quotaLow(Quota.Window window) {
        tell(told -> told.quotaLow(QuotaLow.builder(backend, window).build()));
    }

    public void circuitOpened(int failures, Instant retryAt) {
        tell(told -> told.circuitOpened(
                CircuitOpened.builder(backend, failures, retryAt).build()));
    }

    public void circuitClosed() {
        tell(told -> told.circuitClosed(CircuitClosed.builder(backend).build()));
    }

    private void tell(Consumer<SchedulerListener> event) {
        DeferredEvents.deliver(() -> deliver(event));
    }

    private void deliver(Consumer<SchedulerListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            LOG.warn("The listener threw an exception; the call continues.", e);
        }
    }
}
