package dev.socialscheduler.emulator.http;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The finished requests, in order of completion. Requests to the emulator's own settings are not recorded. Beyond ten
 * thousand, the oldest are dropped. Thread-safe.
 */
public final class Requests {
    private static final int MAX = 10_000;
    private final ArrayDeque<RecordedRequest> recorded = new ArrayDeque<>();
    private int count;

    /** Returns all requests, oldest first. */
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(recorded);
    }

    /**
     * Returns the requests for a root field, or for an endpoint such as {@code updates/create} or
     * {@code connections/list}.
     */
    public List<RecordedRequest> of(String rootField) {
        return all().stream()
                .filter(request -> request.rootFields().contains(rootField))
                .toList();
    }

    /** Returns the number of requests, including dropped ones. */
    public synchronized int count() {
        return count;
    }

    /** Removes all requests. */
    public synchronized void clear() {
        recorded.clear();
        count = 0;
    }

    /** Adds a finished request. */
    public synchronized void add(RecordedRequest request) {
        if (recorded.size() == MAX) {
            recorded.removeFirst();
        }
        count++;
        recorded.add(request);
    }
}
