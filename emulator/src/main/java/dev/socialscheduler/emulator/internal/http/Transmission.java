package dev.socialscheduler.emulator.internal.http;

import org.jspecify.annotations.Nullable;

/** What goes back to the client: an answer, and what becomes of it and of its connection on the way. */
record Transmission(@Nullable Answer answer, Ending ending) {
    static final Transmission NOTHING = new Transmission(null, Ending.CLOSED);
    static final Transmission RESET = new Transmission(null, Ending.RESET);

    static Transmission whole(Answer answer) {
        return new Transmission(answer, Ending.WHOLE);
    }

    /** For what went wrong in the reading of a request: the next one could not be told from its rest. */
    static Transmission last(Answer answer) {
        return new Transmission(answer, Ending.LAST);
    }

    int status() {
        return answer == null ? 0 : answer.status();
    }

    /** How an exchange ends. */
    enum Ending {
        /** The answer goes out, and the connection is kept. */
        WHOLE,
        /** The answer goes out, and the connection is closed. */
        LAST,
        /** The answer goes out two times. */
        TWICE,
        /** Half of the answer's body goes out, then the connection is closed. */
        HALF,
        /** The connection is closed. */
        CLOSED,
        /** The connection is reset: the client's system is told that it is gone, not that it has ended. */
        RESET
    }
}
