package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the gateway makes of a request before it hands it on: another path, another host, another key. */
final class Upstream {
    private Upstream() {}

    /** The first segment of the path selects the app, and stays here; so do the key and the host. */
    static Request request(Request request, String root, String key) {
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        headers.remove("host");
        headers.put("authorization", List.of("Bearer " + key));
        String path = "/" + request.path().substring(root.length());
        return new Request(request.method(), path, request.query(), headers, request.body());
    }
}
