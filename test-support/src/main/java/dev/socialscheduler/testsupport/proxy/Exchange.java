package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One request, and everything that can be done with it. Thread-safe. */
public final class Exchange {

    private final Received request;
    private final Wire wire;
    private final Backstage backstage;
    private final AtomicBoolean ended = new AtomicBoolean();

    Exchange(Received request, Wire wire, Backstage backstage) {
        this.request = request;
        this.wire = wire;
        this.backstage = backstage;
        backstage.began();
    }

    public Received request() {
        return request;
    }

    /** Sends the request on, and passes on what the server answers. If it does not answer, neither does the proxy. */
    public void forward(Consumer<Answer> then) {
        backstage
                .upstream()
                .send(request, answer -> attempt(() -> then.accept(backstage.kept(request, answer))), this::failed);
    }

    /** Runs an action that may block, and then goes on. */
    public void aside(Runnable action, Runnable then) {
        backstage.aside(() -> attempt(() -> {
            action.run();
            then.run();
        }));
    }

    /** Returns the latest answer of the server to a request of this kind. */
    public Optional<Answer> earlier(Predicate<Received> kind) {
        return backstage.earlier(kind);
    }

    /** Sends a head before that of the answer, such as 103. */
    public void interim(int status) {
        wire.interim(status);
    }

    /** Answers. */
    public void reply(Answer answer) {
        wire.answer(answer);
        end();
    }

    /** Answers with any text for a status. */
    public void reply(String status, Answer answer) {
        wire.answer(status, answer);
        end();
    }

    /** Sends the first bytes of an answer, and closes the connection or the stream. Over HTTP/2 they are of its body. */
    public void cut(Answer answer, int bytes) {
        wire.cut(answer, bytes);
        end();
    }

    /** Sends bytes as they are, and closes the connection. Only over HTTP/1.1. */
    public void raw(String bytes) {
        wire.raw(bytes);
        end();
    }

    /** Closes the connection, or the stream, without an answer. */
    public void drop() {
        wire.drop();
        end();
    }

    /** Resets the connection, or the stream. */
    public void reset() {
        wire.reset();
        end();
    }

    /** Ends the whole connection, over HTTP/2 with GOAWAY before. */
    public void goAway() {
        wire.goAway();
        end();
    }

    /** Leaves the client without an answer, but the exchange goes on: it must be ended later. */
    public void abandon() {
        wire.drop();
    }

    /** Runs an action when the client has gone. */
    public void whenGone(Runnable action) {
        wire.whenGone(() -> attempt(action));
    }

    /** Ends the exchange; whoever waits for the proxy need not wait for this one any more. */
    public void end() {
        if (ended.compareAndSet(false, true)) {
            backstage.ended();
        }
    }

    void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void failed(Throwable failure) {
        backstage.failed(request, failure);
        drop();
    }
}
