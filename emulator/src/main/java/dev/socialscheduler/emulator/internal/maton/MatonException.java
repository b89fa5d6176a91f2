package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Answer.Header;
import java.util.List;

/** A request that the gateway itself rejects. The real texts are unknown; these are ours. */
final class MatonException extends RuntimeException {
    private static final int SERVER_ERROR = 500;

    private final int status;
    private final transient List<Header> headers;

    private MatonException(int status, String text, List<Header> headers) {
        super(text);
        this.status = status;
        this.headers = headers;
    }

    static MatonException of(int status, String text) {
        return new MatonException(status, text, List.of());
    }

    static MatonException badRequest(String text) {
        return of(400, text);
    }

    static MatonException tooManyRequests() {
        return of(429, "Too many requests");
    }

    static MatonException ofServer(String text) {
        return of(SERVER_ERROR, text);
    }

    static MatonException notAllowed(String methods) {
        return new MatonException(405, "Method not allowed", List.of(new Header("Allow", methods)));
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    List<Header> headers() {
        return headers;
    }
}
