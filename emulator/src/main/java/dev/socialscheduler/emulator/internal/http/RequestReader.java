package dev.socialscheduler.emulator.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads HTTP/1.1 requests from one connection. Not thread-safe. */
final class RequestReader {
    static final int MAX_BODY_BYTES = 4 * 1024 * 1024;
    private static final int MAX_LINE_BYTES = 64 * 1024;

    private final InputStream in;
    private final Runnable proceed;

    /**
     * Creates a reader.
     *
     * @param proceed tells a waiting client to send the body
     */
    RequestReader(InputStream in, Runnable proceed) {
        this.in = in;
        this.proceed = proceed;
    }

    /** Returns the next request, or nothing if the client has closed the connection. */
    Optional<Incoming> next() throws IOException {
        String start = line();
        if (start == null) {
            return Optional.empty();
        }
        String[] parts = start.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new Malformed("not an HTTP/1.1 request line");
        }
        Map<String, List<String>> headers = headers();
        if (has(headers, "expect", "100-continue")) {
            proceed.run();
        }
        byte[] body = body(headers);
        boolean keepsAlive = !parts[2].equals("HTTP/1.0") && !has(headers, "connection", "close");
        URI uri = uri(parts[1]);
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        String path = Objects.requireNonNullElse(uri.getPath(), "");
        String text = Request.text(body.length > MAX_BODY_BYTES ? new byte[0] : body);
        Request request = new Request(parts[0], path, query, headers, text);
        return Optional.of(new Incoming(request, body.length > MAX_BODY_BYTES, keepsAlive));
    }

    private static URI uri(String text) throws Malformed {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("invalid request target: " + text);
        }
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line = needed(line()); !line.isEmpty(); line = needed(line())) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new Malformed("a header without a name");
            }
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static boolean has(Map<String, List<String>> headers, String name, String word) {
        return headers.getOrDefault(name, List.of()).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .anyMatch(value -> value.strip().equalsIgnoreCase(word));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (has(headers, "transfer-encoding", "chunked")) {
            return chunks();
        }
        String length = headers.getOrDefault("content-length", List.of("0")).get(0);
        if (!length.matches("\\d{1,18}")) {
            throw new Malformed("invalid Content-Length: " + length);
        }
        return block(Long.parseLong(length), new ByteArrayOutputStream()).toByteArray();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long size = size(needed(line()));
        while (size > 0) {
            block(size, body);
            needed(line());
            size = size(needed(line()));
        }
        while (!needed(line()).isEmpty()) {
            // trailers are ignored
        }
        return body.toByteArray();
    }

    private static long size(String line) throws Malformed {
        String digits = line.split(";", -1)[0].strip();
        if (!digits.matches("[0-9a-fA-F]{1,15}")) {
            throw new Malformed("invalid chunk size: " + digits);
        }
        return Long.parseLong(digits, 16);
    }

    /** Reads this many bytes. Bytes beyond the largest body are read and dropped. */
    private ByteArrayOutputStream block(long size, ByteArrayOutputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = size; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("the request ended early");
            }
            body.write(buffer, 0, Math.max(0, Math.min(read, MAX_BODY_BYTES + 1 - body.size())));
            left -= read;
        }
        return body;
    }

    private static String needed(@Nullable String line) throws EOFException {
        if (line == null) {
            throw new EOFException("the request ended early");
        }
        return line;
    }

    /** Returns a line without its end, or null at the end of the connection. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > MAX_LINE_BYTES) {
                throw new EOFException("the request ended early, or a line of it is too long");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** A request, whether its body was too large to keep, and whether another request may follow. */
    record Incoming(Request request, boolean isTooLarge, boolean keepsAlive) {}

    /** The input is not a request. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }
}
