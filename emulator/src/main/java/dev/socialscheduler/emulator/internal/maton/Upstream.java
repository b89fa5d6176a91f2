package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request that the gateway forwards: with another path, another host and another key. */
final class Upstream {
    private Upstream() {}

    /** The first segment of the path selects the app and is removed, and so are the key and the host. */
    static Request request(Request request, String root, String key) {
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        headers.remove("host");
        headers.put("authorization", List.of("Bearer " + key));
        String path = "/" + request.path().substring(root.length());
        return new Request(request.method(), path, request.query(), headers, request.body());
    }
}
