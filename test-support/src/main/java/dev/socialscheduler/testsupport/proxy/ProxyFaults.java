package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The usual faults. Unless it says otherwise, each forwards the request first, so that its effect exists. */
public final class ProxyFaults {

    private ProxyFaults() {}

    /** The server's answer as it is. */
    public static ProxyFault none() {
        return answer(UnaryOperator.identity());
    }

    /** The server's answer, changed. */
    public static ProxyFault answer(UnaryOperator<Answer> change) {
        return exchange -> exchange.forward(answer -> exchange.reply(change.apply(answer)));
    }

    /** The server's answer with another body. */
    public static ProxyFault body(UnaryOperator<String> change) {
        return answer(answer -> new Answer(answer.status(), answer.headers(), change.apply(answer.body()), 0));
    }

    /** The server's answer with one more header. */
    public static ProxyFault header(String name, String value) {
        return answer(answer -> answer.with(name, value));
    }

    /** Another answer, after the effect. */
    public static ProxyFault after(Answer other) {
        return answer(answer -> other);
    }

    /** Another answer; the server never sees the request. */
    public static ProxyFault instead(Answer other) {
        return exchange -> exchange.reply(other);
    }

    /** Heads before that of the answer, such as 103 twice. */
    public static ProxyFault interim(int... statuses) {
        return exchange -> exchange.forward(answer -> {
            Arrays.stream(statuses).forEach(exchange::interim);
            exchange.reply(answer);
        });
    }

    /** The server's answer with any text for a status. */
    public static ProxyFault status(String text) {
        return exchange -> exchange.forward(answer -> exchange.reply(text, answer));
    }

    /** Bytes as they are instead of the answer; only over HTTP/1.1. */
    public static ProxyFault raw(String bytes) {
        return exchange -> exchange.forward(answer -> exchange.raw(bytes));
    }

    /** The first bytes of the answer. */
    public static ProxyFault cut(int bytes) {
        return exchange -> exchange.forward(answer -> exchange.cut(answer, bytes));
    }

    /** No answer, and the connection is closed. */
    public static ProxyFault lost() {
        return exchange -> exchange.forward(answer -> exchange.drop());
    }

    /** No answer, and the server never sees the request. */
    public static ProxyFault dropped() {
        return Exchange::drop;
    }

    /** A reset. */
    public static ProxyFault reset() {
        return exchange -> exchange.forward(answer -> exchange.reset());
    }

    /** The connection ends instead of an answer, over HTTP/2 with GOAWAY. */
    public static ProxyFault goAway() {
        return exchange -> exchange.forward(answer -> exchange.goAway());
    }

    /** No answer for as long as the client waits. */
    public static ProxyFault silent() {
        return exchange -> exchange.forward(answer -> exchange.whenGone(exchange::end));
    }

    /** The request arrives only when the client has given up. */
    public static ProxyFault late() {
        return exchange -> exchange.whenGone(() -> exchange.forward(answer -> exchange.end()));
    }

    /** The client loses the connection at once, and the request arrives when that is done. */
    public static ProxyFault lateAfter(CompletionStage<?> when) {
        return exchange -> {
            exchange.abandon();
            when.thenRun(() -> exchange.forward(answer -> exchange.end()));
        };
    }

    /** The answer is given when that is done. */
    public static ProxyFault heldUntil(CompletionStage<?> when) {
        return exchange -> exchange.forward(answer -> when.thenRun(() -> exchange.reply(answer)));
    }

    /** The server's latest answer to such a request; the server never sees this one. */
    public static ProxyFault earlier(Predicate<Received> kind) {
        return exchange -> exchange.reply(latest(exchange, kind));
    }

    /** The server's latest answer to such a request before this one, which is forwarded as well. */
    public static ProxyFault earlierAfter(Predicate<Received> kind) {
        return exchange -> {
            Answer latest = latest(exchange, kind);
            exchange.forward(answer -> exchange.reply(latest));
        };
    }

    private static Answer latest(Exchange exchange, Predicate<Received> kind) {
        return exchange.earlier(kind).orElseThrow(() -> new IllegalStateException("no earlier answer of this kind"));
    }

    /** Something else happens first; it may block. */
    public static ProxyFault preceded(Runnable action, ProxyFault fault) {
        return exchange -> exchange.aside(action, () -> fault.apply(exchange));
    }
}
