package dev.socialscheduler.testsupport.http;

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
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A local server for answers that no emulator gives. It keeps every request byte for byte. Like any GraphQL server, it
 * returns a root field under the alias that the request gave it, so scripts have the plain names ({@link Aliases}).
 * Thread-safe.
 */
public final class ScriptedServer implements AutoCloseable {

    private final HttpServer server;
    private final Function<Received, Answer> script;
    private final boolean isEchoing;
    private final List<Received> received = new ArrayList<>();

    /** Gives these answers in order, and the last one again and again. */
    public ScriptedServer(Answer... answers) {
        this(inOrder(answers));
    }

    /** Asks a rule for the answer to each request. */
    public ScriptedServer(Function<Received, Answer> rule) {
        this(rule, true);
    }

    private ScriptedServer(Function<Received, Answer> rule, boolean echoes) {
        script = rule;
        isEchoing = echoes;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** Gives a rule's answers byte for byte, whatever aliases a request has. */
    public static ScriptedServer verbatim(Function<Received, Answer> rule) {
        return new ScriptedServer(rule, false);
    }

    private static Function<Received, Answer> inOrder(Answer... answers) {
        Deque<Answer> left = new ArrayDeque<>(List.of(answers));
        return request -> left.size() > 1 ? left.remove() : left.element();
    }

    /** Returns the address of a path, which begins with a slash or is empty. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Returns the requests in the order of their arrival. */
    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    /** Returns the only request; any other number of requests is a failure. */
    public Received request() {
        List<Received> all = received();
        if (all.size() != 1) {
            throw new AssertionError("not one request but " + all);
        }
        return all.get(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            if (!answer.isLost()) {
                send(answer, exchange);
            }
        }
    }

    private Answer echoed(Received request, Answer answer) {
        return isEchoing ? answer.withBody(Aliases.echoed(request.body(), answer.body())) : answer;
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        int promised = body.length + answer.missing();
        exchange.sendResponseHeaders(answer.status(), promised == 0 ? -1 : promised);
        if (promised > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // closing too early may throw away what was not flushed
        }
    }

    private synchronized Answer answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        Received request = new Received(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
        received.add(request);
        return echoed(request, script.apply(request));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
