package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers rejections by the server where no dialect was accepted, because each further try would cost a request.
 * Thread-safe.
 */
final class KnownRejections {

    private final Map<Operation, Map<Dialect, DocumentRefusal>> known = new ConcurrentHashMap<>();

    void add(Operation operation, Map<Dialect, DocumentRefusal> refused) {
        known.computeIfAbsent(operation, key -> new ConcurrentHashMap<>()).putAll(refused);
    }

    /**
     * Returns whether a dialect is known to be rejected too: if the rejections are the same as before. A rejected
     * document is always rejected; one that was rejected for its variables may be accepted with others.
     *
     * @param now the rejections of this call so far
     */
    boolean hold(Operation operation, Dialect dialect, Map<Dialect, DocumentRefusal> now) {
        Map<Dialect, DocumentRefusal> before = known.getOrDefault(operation, Map.of());
        DocumentRefusal then = before.get(dialect);
        if (then == null || now.isEmpty()) {
            return false;
        }
        return now.entrySet().stream().allMatch(each -> {
            DocumentRefusal earlier = before.get(each.getKey());
            return earlier != null
                    && (then.isOfVariables()
                            ? each.getValue().isSameOfVariables(earlier)
                            : each.getValue().isLike(earlier));
        });
    }
}
