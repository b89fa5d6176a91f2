package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.BatchListener.Sending;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Calls the listener outside the retry loop and without holding the channel lock. An exception of the listener ends the
 * call and is never treated as a failure of the service. Belongs to one call; used by one thread.
 */
public final class BatchNotifier {

    private final BatchListener listener;
    private final Clock clock;

    BatchNotifier(BatchListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** Runs a call and rethrows exceptions of the listener unchanged. */
    static <T> T during(Supplier<T> call) {
        try {
            return call.get();
        } catch (Stop e) {
            throw e.thrown;
        }
    }

    /** Announces the posts of the next request. */
    void sending(List<BatchItem> items) {
        if (listener != BatchListener.SILENT && !items.isEmpty()) {
            Instant now = clock.instant();
            List<Sending> posts = items.stream()
                    .map(item -> Sending.of(item.index(), item.pending(now)))
                    .toList();
            deliver(() -> listener.sending(posts));
        }
    }

    /** Reports each final result once. */
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

    /** Wraps an exception of the listener, which could be mistaken for a failure of the service. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException thrown;

        Stop(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }
}
