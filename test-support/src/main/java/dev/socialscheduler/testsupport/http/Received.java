package dev.socialscheduler.testsupport.http;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A request that a {@link ScriptedServer} received.
 *
 * @param method such as {@code POST}
 * @param uri path and query, still encoded
 * @param headers as they came; names in any case
 * @param body as it came, read as UTF-8
 */
public record Received(String method, URI uri, Map<String, List<String>> headers, String body) {

    /** Returns method, path and query, such as {@code GET /1/user.json?page=2}. */
    public String line() {
        return method + " " + uri;
    }

    /** Returns the values of a header, empty if it was not sent. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
