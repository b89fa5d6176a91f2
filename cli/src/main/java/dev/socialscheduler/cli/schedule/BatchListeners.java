package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.PostResult;
import java.util.List;

/** Notifies several listeners in order. If one throws, the request is not sent and the later ones are not notified. */
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
