package dev.socialscheduler.backend.v1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A local server that says what a test wants and keeps what it was asked, byte for byte. */
final class ScriptedServer implements AutoCloseable {

    private final HttpServer server;
    private final Deque<Answer> script = new ArrayDeque<>();
    private final List<Received> received = new ArrayList<>();

    /** Gives these answers in order, and the last one again and again. */
    ScriptedServer(Answer... answers) {
        script.addAll(List.of(answers));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** Gives one body with status 200. */
    static ScriptedServer saying(String body) {
        return new ScriptedServer(Answer.ok(body));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/1/");
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    /** Returns the only request. */
    Received request() {
        List<Received> all = received();
        if (all.size() != 1) {
            throw new AssertionError("not one request but " + all);
        }
        return all.get(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = keep(exchange);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            int promised = answer.isCut() ? body.length + 10 : body.length;
            exchange.sendResponseHeaders(answer.status(), promised == 0 ? -1 : promised);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // closing too early may throw away what was not flushed
        }
    }

    private synchronized Answer keep(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        return script.size() > 1 ? script.remove() : script.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * A request.
     *
     * @param line method and address
     * @param headers as they came
     * @param body as it came
     */
    record Received(String line, Map<String, List<String>> headers, String body) {

        List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    record Answer(int status, Map<String, String> headers, String body, boolean isCut) {

        static Answer of(int status, String type, String body) {
            return new Answer(status, Map.of("Content-Type", type), body, false);
        }

        static Answer json(int status, String body) {
            return of(status, "application/json", body);
        }

        static Answer ok(String body) {
            return json(200, body);
        }

        /** An answer that promises more than it brings. */
        static Answer cut(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json"), body, true);
        }

        Answer with(String name, String value) {
            return new Answer(status, Map.of("Content-Type", "application/json", name, value), body, isCut);
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
