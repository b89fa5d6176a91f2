package dev.socialscheduler.backend.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.function.Function;

/** A local server for answers that the emulator cannot give. It keeps what it was asked, byte for byte. */
public final class ScriptedServer implements AutoCloseable {

    private final HttpServer server;
    private final Function<Received, Answer> script;
    private final List<Received> received = new ArrayList<>();

    /** Gives these answers in order, and the last one again and again. */
    public ScriptedServer(Answer... answers) {
        this(inOrder(answers));
    }

    /** Gives the answer that a rule has for each request. */
    public ScriptedServer(Function<Received, Answer> rule) {
        script = rule;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    private static Function<Received, Answer> inOrder(Answer... answers) {
        Deque<Answer> left = new ArrayDeque<>(List.of(answers));
        return request -> left.size() > 1 ? left.remove() : left.element();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = keep(exchange);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private synchronized Answer keep(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        Received request = new Received(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
        received.add(request);
        return script.apply(request);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public record Received(String method, URI uri, Map<String, List<String>> headers, String body) {

        public String query() {
            return json().path("query").asText();
        }

        public String variables() {
            return json().path("variables").toString();
        }

        private JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    public record Answer(int status, Map<String, String> headers, String body) {

        public static Answer json(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json"), body);
        }

        public static Answer ok(String body) {
            return json(200, body);
        }

        public static Answer data(String data) {
            return ok("{\"data\":" + data + "}");
        }

        public static Answer html(int status) {
            return new Answer(
                    status,
                    Map.of("Content-Type", "text/html; charset=UTF-8"),
                    "<!DOCTYPE html><html><body><h1>Nothing here</h1></body></html>");
        }

        /** An entry in {@code errors} with this code, and no data. */
        public static Answer error(int status, String message, String code) {
            return json(
                    status,
                    "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
        }

        public static Answer empty(int status) {
            return new Answer(status, Map.of(), "");
        }

        public Answer with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body);
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
