package dev.socialscheduler.emulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** A response to send. Immutable. */
public record Answer(int status, List<Header> headers, String body) {
    private static final String FORBIDDEN_PAGE =
            "<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>";

    public Answer {
        headers = List.copyOf(headers);
    }

    /** Returns a JSON response. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(
                status, List.of(new Header("Content-Type", "application/json; charset=utf-8")), body.toString());
    }

    /** Returns the page with which the edge in front of the service rejects a request. */
    public static Answer forbiddenPage() {
        return text(403, "text/html; charset=UTF-8", FORBIDDEN_PAGE);
    }

    /** Returns a response in a format other than JSON. */
    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, List.of(new Header("Content-Type", contentType)), body);
    }

    /** Returns the response for a path without a face. */
    public static Answer nothingAt(Request request) {
        return error(404, "Nothing is served at " + request.method() + " " + request.path());
    }

    /** Returns a response of the emulator itself. */
    public static Answer error(int status, String message) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return json(
                status,
                json.objectNode()
                        .set("errors", json.arrayNode().add(json.objectNode().put("message", message))));
    }

    /** Returns a response without a body. */
    public static Answer empty(int status) {
        return new Answer(status, List.of(), "");
    }

    /** Returns the same response with additional headers. */
    public Answer with(List<Header> more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(more);
        return new Answer(status, all, body);
    }

    /** Returns the same status and headers with another body. */
    Answer withBody(String newBody) {
        return new Answer(status, headers, newBody);
    }

    /** One header line. */
    public record Header(String name, String value) {}
}
