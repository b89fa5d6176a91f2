package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.PostResult;
import java.util.List;

/** Tells several listeners, in order; one that throws keeps the later ones from hearing of a request that will not leave. */
record BatchListeners(List<BatchListener> listeners) implements BatchListener {

    @Override
    public void sending(List<Sending> posts) {
        listeners.forEach(listener -> listener.sending(posts));
    }

    @Override
    public void done(int index, PostResult result) {
        listeners.forEach(listener -> listener.done(index, result));
    }
}
