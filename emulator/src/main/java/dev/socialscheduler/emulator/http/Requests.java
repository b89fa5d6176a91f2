package dev.socialscheduler.emulator.http;

import dev.socialscheduler.emulator.faults.Fault;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every request that was finished, in that order; requests to the emulator's own settings are not kept. The oldest are
 * dropped beyond ten thousand. Thread-safe.
 */
public final class Requests {
    private static final int MOST = 10_000;
    private final ArrayDeque<RecordedRequest> recorded = new ArrayDeque<>();
    private int count;

    /** All of them, the oldest first. */
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(recorded);
    }

    /** Those that asked for a GraphQL root field, or for an endpoint such as {@code updates/create} or {@code connections/list}. */
    public List<RecordedRequest> of(String rootField) {
        return all().stream()
                .filter(request -> request.rootFields().contains(rootField))
                .toList();
    }

    /** How many there were, those that were dropped included. */
    public synchronized int count() {
        return count;
    }

    /** Forgets them. */
    public synchronized void clear() {
        recorded.clear();
        count = 0;
    }

    synchronized void add(Instant at, Request request, Call call, int status, Optional<Fault> fault) {
        if (recorded.size() == MOST) {
            recorded.removeFirst();
        }
        count++;
        recorded.add(new RecordedRequest(
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
