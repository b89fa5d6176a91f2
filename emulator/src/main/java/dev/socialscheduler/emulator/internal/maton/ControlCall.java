package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Request;
import java.util.Optional;

/** The calls of the control API, by the names that faults and recorded requests use. */
enum ControlCall {
    LIST("connections/list", "GET"),
    CREATE("connections/create", "POST"),
    GET("connections/get", "GET"),
    DELETE("connections/delete", "DELETE");

    static final String ROOT = "/connections";

    final String title;
    final String method;

    ControlCall(String title, String method) {
        this.title = title;
        this.method = method;
    }

    /** Returns the call of a request, or empty if the path does not support the method. */
    static Optional<ControlCall> of(Request request) {
        boolean ofOne = isOfOne(request);
        return switch (request.method()) {
            case "GET" -> Optional.of(ofOne ? GET : LIST);
            case "POST" -> Optional.of(CREATE).filter(call -> !ofOne);
            case "DELETE" -> Optional.of(DELETE).filter(call -> ofOne);
            default -> Optional.empty();
        };
    }

    static String methods(Request request) {
        return isOfOne(request) ? "GET, DELETE" : "GET, POST";
    }

    /** Returns the part of the path that names a connection. */
    static String id(Request request) {
        return request.path().substring(ROOT.length() + 1);
    }

    private static boolean isOfOne(Request request) {
        return request.path().startsWith(ROOT + "/");
    }
}
