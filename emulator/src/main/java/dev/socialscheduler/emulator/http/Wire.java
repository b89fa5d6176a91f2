package dev.socialscheduler.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads requests from, and writes answers to, the JDK's HTTP exchange. */
final class Wire {
    static final int LARGEST_BODY = 4 * 1024 * 1024;
    private static final int NO_BODY = -1;

    private Wire() {}

    /** The request, or nothing if its body is too large. */
    static Optional<Request> read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return Optional.empty();
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        URI uri = exchange.getRequestURI();
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        return Optional.of(new Request(exchange.getRequestMethod(), uri.getPath(), query, headers, Request.text(body)));
    }

    static void send(HttpExchange exchange, Delivery.Outcome outcome) throws IOException {
        Answer answer = outcome.answer();
        if (answer == null) {
            return; // closing an exchange without an answer closes its connection
        }
        if (outcome.cut()) {
            sendHalf(exchange, answer);
        } else {
            send(exchange, answer);
        }
    }

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = start(exchange, answer);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    // not closed on purpose: the exchange is, and breaks the connection since bytes are missing
    private static void sendHalf(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = start(exchange, answer);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    private static byte[] start(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? NO_BODY : body.length);
        return body;
    }
}
