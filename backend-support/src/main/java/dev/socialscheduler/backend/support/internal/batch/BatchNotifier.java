package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.BatchListener.Sending;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the listener of one call of several posts. What the listener throws ends the call: it passes by everything that
 * judges failures, since it is none of the service. Belongs to one call; used by one thread.
 */
public final class BatchNotifier {

    private final BatchListener listener;
    private final Clock clock;

    BatchNotifier(BatchListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** Runs a call, and lets what the listener throws out as it was thrown. */
    static <T> T during(Supplier<T> call) {
        try {
            return call.get();
        } catch (Stop e) {
            throw e.thrown;
        }
    }

    /** These are in the next request. */
    void sending(List<BatchItem> items) {
        if (listener != BatchListener.SILENT && !items.isEmpty()) {
            Instant now = clock.instant();
            List<Sending> posts = items.stream()
                    .map(item -> Sending.of(item.index(), item.pending(now)))
                    .toList();
            deliver(() -> listener.sending(posts));
        }
    }

    /** Tells of those whose fate is final, once of each. */
    void done(List<BatchItem> items) {
        items.stream()
                .filter(BatchItem::takeFinalResult)
                .forEach(item -> deliver(() -> listener.done(item.index(), item.result())));
    }

    private static void deliver(Runnable notification) {
        try {
            notification.run();
        } catch (RuntimeException e) {
            throw new Stop(e);
        }
    }

    /** Carries what a listener has thrown, which may look like a failure of the service. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException thrown;

        Stop(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }
}
