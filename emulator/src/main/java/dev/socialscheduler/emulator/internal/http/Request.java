package dev.socialscheduler.emulator.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as it came in: the names of its headers in lower case, its body whole. Immutable.
 *
 * @param query what stands behind the question mark, still percent-encoded; empty if there is nothing
 */
public record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Whether the header {@code User-Agent} holds a match. */
    public boolean isFromAgent(Pattern pattern) {
        return pattern.matcher(header("User-Agent").orElse("")).find();
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
