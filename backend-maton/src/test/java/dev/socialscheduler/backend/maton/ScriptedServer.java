package dev.socialscheduler.backend.maton;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A local gateway that says what a test wants and keeps what it was asked, byte for byte. */
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

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
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
            if (answer.status() == Answer.NONE) {
                return;
            }
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            int promised = body.length + answer.missing();
            exchange.sendResponseHeaders(answer.status(), promised == 0 ? -1 : promised);
            if (promised > 0) {
                exchange.getResponseBody().write(body);
                exchange.getResponseBody().flush(); // closing too early may throw away what was not flushed
            }
        }
    }

    private synchronized Answer keep(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        received.add(new Received(exchange.getRequestMethod() + " " + exchange.getRequestURI(), headers, body));
        return script.size() > 1 ? script.remove() : script.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * A request.
     *
     * @param line method, path and query
     * @param headers as they came; names in any case
     * @param body as it came
     */
    record Received(String line, Map<String, List<String>> headers, String body) {

        List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    /**
     * An answer.
     *
     * @param missing how many bytes it promises and does not bring
     */
    record Answer(int status, Map<String, String> headers, String body, int missing) {

        private static final int NONE = 0;

        static Answer of(int status, String type, String body) {
            return new Answer(status, Map.of("Content-Type", type), body, 0);
        }

        static Answer json(int status, String body) {
            return of(status, "application/json", body);
        }

        static Answer ok(String body) {
            return json(200, body);
        }

        static Answer text(int status, String body) {
            return of(status, "text/plain", body);
        }

        static Answer html(int status) {
            return of(
                    status,
                    "text/html; charset=UTF-8",
                    "<!DOCTYPE html><html><body><h1>Nothing here</h1></body></html>");
        }

        static Answer empty(int status) {
            return new Answer(status, Map.of(), "", 0);
        }

        /** An answer of the GraphQL API with one error and no data. */
        static Answer error(int status, String message, String code) {
            return json(
                    status,
                    "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
        }

        /** The connection is closed and nothing is said. */
        static Answer lost() {
            return empty(NONE);
        }

        /** The connection is closed before the end of the body. */
        Answer cut() {
            return new Answer(status, headers, body, 10);
        }

        Answer with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body, missing);
        }

        @Override
        public String toString() {
            return status + " " + (body.length() > 60 ? body.substring(0, 60) + "…" : body);
        }
    }
}
