package dev.socialscheduler.emulator.http;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Every request that was finished, in that order; requests to the emulator's own settings are not kept. The oldest are
 * dropped beyond ten thousand. Thread-safe.
 */
public final class Requests {
    private static final int MAX = 10_000;
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

    /** Adds a request that was finished. */
    public synchronized void add(RecordedRequest request) {
        if (recorded.size() == MAX) {
            recorded.removeFirst();
        }
        count++;
        recorded.add(request);
    }
}
