package dev.socialscheduler.benchmarks;

import org.jspecify.annotations.Nullable;

/** Common parts of the other libraries. */
final class Peers {

    static final String BEARER = "Bearer " + Work.TOKEN;

    private Peers() {}

    static <D> D data(PeerWire.Envelope<D> answer) {
        D data = answer.data();
        if (answer.errors() != null || data == null) {
            throw new IllegalStateException("refused: " + answer.errors());
        }
        return data;
    }

    static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The response is empty.");
        }
        return value;
    }
}
