package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the server has refused where no dialect fitted, so that it is not asked in vain again: each try costs a request.
 * Thread-safe.
 */
final class KnownRejections {

    private final Map<Operation, Map<Dialect, DocumentRefusal>> known = new ConcurrentHashMap<>();

    void add(Operation operation, Map<Dialect, DocumentRefusal> refused) {
        known.computeIfAbsent(operation, key -> new ConcurrentHashMap<>()).putAll(refused);
    }

    /**
     * Returns whether it is known that a dialect would be refused as well: if the complaints are those of before. A
     * document that was refused as such always is; one that was refused for its variables may be taken with others.
     *
     * @param now what this call was refused so far
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
