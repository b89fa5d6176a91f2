package dev.socialscheduler.testsupport.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link ScriptedServer} answers.
 *
 * @param status the HTTP status; 0 closes the connection without an answer
 * @param missing how many bytes of the body are announced but never sent
 */
public record Answer(int status, Map<String, String> headers, String body, int missing) {

    private static final int NONE = 0;
    private static final int MOST_SHOWN = 60;

    public static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body, 0);
    }

    public static Answer json(int status, String body) {
        return of(status, "application/json", body);
    }

    public static Answer ok(String body) {
        return json(200, body);
    }

    public static Answer text(int status, String body) {
        return of(status, "text/plain", body);
    }

    /** A page as proxies show it. */
    public static Answer html(int status) {
        return of(status, "text/html; charset=UTF-8", "<!DOCTYPE html><html><body><h1>Nothing here</h1></body></html>");
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), "", 0);
    }

    /** A GraphQL response with this value of {@code data}, given as JSON. */
    public static Answer data(String data) {
        return ok("{\"data\":" + data + "}");
    }

    /** A GraphQL response without data whose only error has this code in its extensions. */
    public static Answer error(int status, String message, String code) {
        return json(
                status, "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
    }

    /** The same answer, but its errors refer to the document, as those of validators do. */
    public Answer located() {
        String errors = body.replace("{\"message\":", "{\"locations\":[{\"line\":1,\"column\":1}],\"message\":");
        return new Answer(status, headers, errors, missing);
    }

    /** The connection is closed without an answer. */
    public static Answer lost() {
        return empty(NONE);
    }

    boolean isLost() {
        return status == NONE;
    }

    /** The same answer, but the connection is closed before the end of the body. */
    public Answer cut() {
        return new Answer(status, headers, body, 10);
    }

    Answer withBody(String other) {
        return new Answer(status, headers, other, missing);
    }

    /** The same answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, missing);
    }

    /** Short, since it names the case of a parameterized test. */
    @Override
    public String toString() {
        return status + " " + (body.length() > MOST_SHOWN ? body.substring(0, MOST_SHOWN) + "…" : body);
    }
}
