package dev.socialscheduler.emulator.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A received request: header names in lower case, with the complete body. Immutable.
 *
 * @param query the part after the question mark, still percent-encoded; empty if absent
 */
public record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Returns whether the header {@code User-Agent} contains a match. */
    public boolean isFromAgent(Pattern pattern) {
        return pattern.matcher(header("User-Agent").orElse("")).find();
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
