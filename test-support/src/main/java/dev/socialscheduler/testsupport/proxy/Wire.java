package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;

/** One request in its protocol: how the client is answered, or left alone. Thread-safe. */
interface Wire {

    /** Sends a head before that of the answer. */
    void interim(int status);

    /** Sends an answer; one that announces more than it has ends with the connection. */
    void answer(Answer answer);

    /** Sends an answer whose status is any text. */
    void answer(String status, Answer answer);

    /** Sends the first bytes of an answer, head included where it is text, and closes. */
    void cut(Answer answer, int bytes);

    /** Sends bytes as they are, and closes. */
    void raw(String bytes);

    /** Closes without an answer. */
    void drop();

    /** Breaks off: a TCP reset, or that of a stream. */
    void reset();

    /** Says that the connection ends, and ends it without an answer. */
    void goAway();

    /** Runs an action when the client has gone, or at once if it has. */
    void whenGone(Runnable action);
}
