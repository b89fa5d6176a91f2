package dev.socialscheduler.emulator.faults;

import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fault that is injected into one request. Immutable. {@link #on} narrows it to requests for a GraphQL root field, a
 * REST API v1 endpoint such as {@code updates/create}, or a call of the gateway's control API such as
 * {@code connections/create}.
 *
 * <pre>{@code
 * emulator.faults().next(Fault.loseAnswer().on("createPost"));
 * }</pre>
 *
 * @param delay for {@link Kind#SLOW} and {@link Kind#APPLY_LATE}, otherwise zero
 * @param count further requests for {@link Kind#APPLY_LATE} (-1: until the same request arrives again), root fields for
 *     {@link Kind#DATA_NULL}, otherwise zero
 * @param status the HTTP status of a server error, otherwise zero
 * @param window the window of {@link Kind#RATE_LIMITED}, otherwise null
 * @param rootField the root field that a request must contain, or null for any
 */
public record Fault(
        Kind kind,
        Duration delay,
        int count,
        int status,
        @Nullable RateWindow window,
        @Nullable String rootField) {

    private static final int BEFORE_REPEAT = -1;

    /** The request is applied, then the connection is closed without a response. */
    public static Fault loseAnswer() {
        return of(Kind.LOSE_ANSWER);
    }

    /** The connection is closed and nothing is applied. */
    public static Fault loseRequest() {
        return of(Kind.LOSE_REQUEST);
    }

    /** The connection is closed; the request is applied once the emulator's clock has advanced by this much. */
    public static Fault applyLate(Duration delay) {
        return new Fault(Kind.APPLY_LATE, delay, 0, 0, null, null);
    }

    /** The connection is closed; the request is applied after this many further requests have been answered. */
    public static Fault applyLateAfter(int requests) {
        return new Fault(Kind.APPLY_LATE, Duration.ZERO, requests, 0, null, null);
    }

    /**
     * The connection is closed. The request is applied just before the same request arrives again, or once the
     * emulator's clock has advanced by this much.
     */
    public static Fault applyLateBeforeRepeat(Duration atTheLatest) {
        return new Fault(Kind.APPLY_LATE, atTheLatest, BEFORE_REPEAT, 0, null, null);
    }

    /** A 429 for this window, whatever remains of it. Nothing is applied or counted. */
    public static Fault rateLimited(RateWindow window) {
        return new Fault(Kind.RATE_LIMITED, Duration.ZERO, 0, 0, window, null);
    }

    /**
     * The Maton gateway's own 429, whatever remains of its limit. Nothing is applied or counted. It affects only the
     * gateway and its control API.
     */
    public static Fault gatewayRateLimited() {
        return of(Kind.GATEWAY_RATE_LIMITED);
    }

    /** A server error (500, 502) with nothing applied. */
    public static Fault serverErrorBefore(int status) {
        return new Fault(Kind.SERVER_ERROR_BEFORE, Duration.ZERO, 0, status, null, null);
    }

    /** A server error (500, 502) although the request was applied. */
    public static Fault serverErrorAfter(int status) {
        return new Fault(Kind.SERVER_ERROR_AFTER, Duration.ZERO, 0, status, null, null);
    }

    /** The request is applied; the response is a complete body that is not JSON. */
    public static Fault malformedJson() {
        return of(Kind.MALFORMED_JSON);
    }

    /** The request is applied; the HTTP response is complete but contains only half of the JSON. */
    public static Fault truncatedJson() {
        return of(Kind.TRUNCATED_JSON);
    }

    /** The request is applied; the connection breaks in the middle of the response body. */
    public static Fault cutAnswer() {
        return of(Kind.CUT_ANSWER);
    }

    /** The connection is reset and nothing is applied. */
    public static Fault resetBefore() {
        return of(Kind.RESET_BEFORE);
    }

    /** The request is applied, then the connection is reset without a response. */
    public static Fault resetAfter() {
        return of(Kind.RESET_AFTER);
    }

    /** The request is applied and its response is sent twice, so the next request on the connection may read it. */
    public static Fault duplicateAnswer() {
        return of(Kind.DUPLICATE_ANSWER);
    }

    /** A 403 with an HTML page, as sent by the edge in front of the service. Nothing is applied. */
    public static Fault htmlForbidden() {
        return of(Kind.HTML_FORBIDDEN);
    }

    /** The request is applied; the response is delayed by this much, in real time. */
    public static Fault slow(Duration delay) {
        return new Fault(Kind.SLOW, delay, 0, 0, null, null);
    }

    /** Nothing is applied and no response is sent until the faults are cleared or the emulator is closed. */
    public static Fault stall() {
        return of(Kind.STALL);
    }

    /**
     * HTTP 200 with {@code data: null} and the code UNEXPECTED, after the first {@code fields} mutations were applied.
     */
    public static Fault dataNullAfter(int fields) {
        return new Fault(Kind.DATA_NULL, Duration.ZERO, fields, 0, null, null);
    }

    private static Fault of(Kind kind) {
        return new Fault(kind, Duration.ZERO, 0, 0, null, null);
    }

    /** Returns the same fault, only for requests for this root field. */
    public Fault on(String field) {
        return new Fault(kind, delay, count, status, window, field);
    }

    /** Returns how many root fields or posts of one request are applied before the service fails. */
    public int stepsBeforeFailure() {
        return kind == Kind.DATA_NULL ? count : Integer.MAX_VALUE;
    }

    /** Whether the request is applied just before the same request arrives again. */
    public boolean waitsForRepeat() {
        return kind == Kind.APPLY_LATE && count == BEFORE_REPEAT;
    }

    boolean matches(Iterable<String> rootFields) {
        if (rootField == null) {
            return true;
        }
        for (String field : rootFields) {
            if (field.equals(rootField)) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of fault; each has a factory method above. */
    public enum Kind {
        LOSE_ANSWER,
        LOSE_REQUEST,
        APPLY_LATE,
        RATE_LIMITED,
        GATEWAY_RATE_LIMITED,
        SERVER_ERROR_BEFORE,
        SERVER_ERROR_AFTER,
        MALFORMED_JSON,
        TRUNCATED_JSON,
        CUT_ANSWER,
        RESET_BEFORE,
        RESET_AFTER,
        DUPLICATE_ANSWER,
        HTML_FORBIDDEN,
        SLOW,
        STALL,
        DATA_NULL
    }
}
