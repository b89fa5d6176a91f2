package dev.socialscheduler.emulator.internal.http;

import org.jspecify.annotations.Nullable;

/** A response, and how it and its connection are treated. */
record Transmission(@Nullable Answer answer, Ending ending) {
    static final Transmission NOTHING = new Transmission(null, Ending.CLOSED);
    static final Transmission RESET = new Transmission(null, Ending.RESET);

    static Transmission whole(Answer answer) {
        return new Transmission(answer, Ending.WHOLE);
    }

    /**
     * Returns the transmission for an unreadable request. The connection is closed, because the next request cannot be
     * found.
     */
    static Transmission last(Answer answer) {
        return new Transmission(answer, Ending.LAST);
    }

    int status() {
        return answer == null ? 0 : answer.status();
    }

    /** The end of an exchange. */
    enum Ending {
        /** The response is sent, and the connection is kept. */
        WHOLE,
        /** The response is sent, and the connection is closed. */
        LAST,
        /** The response is sent twice. */
        TWICE,
        /** Half of the response body is sent, then the connection is closed. */
        HALF,
        /** The connection is closed. */
        CLOSED,
        /** The connection is reset, not closed. */
        RESET
    }
}
