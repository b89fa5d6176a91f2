package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.emulator.http.Requests;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records finished requests without their credentials. Thread-safe. */
final class Recorder {
    private final Requests requests;

    Recorder(Requests requests) {
        this.requests = requests;
    }

    void add(Instant at, Request request, Call call, int status, Optional<Fault> fault) {
        requests.add(new RecordedRequest(
                at,
                request.method(),
                request.path(),
                withoutSecrets(request.headers()),
                call.operation(),
                call.rootFields(),
                call.variables(),
                status,
                fault.map(Fault::kind).orElse(null)));
    }

    private static Map<String, List<String>> withoutSecrets(Map<String, List<String>> headers) {
        Map<String, List<String>> safe = new LinkedHashMap<>(headers);
        safe.computeIfPresent("authorization", (name, values) -> List.of("(hidden)"));
        return safe;
    }
}
