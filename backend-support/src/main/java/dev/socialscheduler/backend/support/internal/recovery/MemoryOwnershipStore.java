package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.spi.OwnershipStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Keeps ownership in memory and forgets the oldest. Thread-safe. */
final class MemoryOwnershipStore implements OwnershipStore {

    /** More than any program makes within the minutes for which a claim counts. */
    private static final int MOST = 100_000;

    private final Map<Integer, Map<String, String>> byContent = new HashMap<>();
    private final Map<String, Claim> claimed = bounded(this::forget);
    private final Map<String, Open> open = bounded((owner, call) -> {});

    private static <V> Map<String, V> bounded(BiConsumer<String, V> removed) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                boolean isTooMany = size() > MOST;
                if (isTooMany) {
                    removed.accept(eldest.getKey(), eldest.getValue());
                }
                return isTooMany;
            }
        };
    }

    private void forget(String id, Claim claim) {
        byContent.computeIfPresent(claim.content(), (content, owners) -> {
            owners.remove(id);
            return owners.isEmpty() ? null : owners;
        });
    }

    @Override
    public synchronized boolean claim(String id, String owner, int content) {
        Claim before = claimed.get(id);
        if (before != null) {
            return before.owner().equals(owner);
        }
        byContent.computeIfAbsent(content, none -> new LinkedHashMap<>()).put(id, owner);
        claimed.put(id, new Claim(owner, content));
        return true;
    }

    @Override
    public synchronized Optional<String> ownerOf(String id) {
        return Optional.ofNullable(claimed.get(id)).map(Claim::owner);
    }

    @Override
    public synchronized boolean ownsAny(String owner) {
        return claimed.values().stream().anyMatch(claim -> claim.owner().equals(owner));
    }

    @Override
    public synchronized List<String> others(String owner, int content) {
        return byContent.getOrDefault(content, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(owner))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized void release(String id) {
        Claim claim = claimed.remove(id);
        if (claim != null) {
            forget(id, claim);
        }
    }

    @Override
    public synchronized void opened(PendingOutcome call, Instant lostAt) {
        open.merge(call.id(), new Open(call, 1, lostAt), (before, one) -> new Open(call, before.count + 1, lostAt));
    }

    @Override
    public synchronized boolean settle(String owner) {
        boolean isOpen = lostAt(owner).isPresent();
        open.computeIfPresent(owner, (key, ours) -> isOpen ? ours.plus(-1) : ours);
        return isOpen;
    }

    @Override
    public synchronized void reopen(String owner) {
        open.computeIfPresent(owner, (key, ours) -> ours.plus(1));
    }

    @Override
    public synchronized Optional<Instant> lostAt(String owner) {
        return Optional.ofNullable(open.get(owner))
                .filter(ours -> ours.count > 0)
                .map(Open::lostAt);
    }

    @Override
    public synchronized List<PendingOutcome> openCalls(String target) {
        return open.values().stream()
                .filter(call -> call.count > 0)
                .map(Open::call)
                .filter(call -> call.target().equals(target))
                .toList();
    }

    private record Claim(String owner, int content) {}

    /** How many requests of a call are not accounted for. */
    private record Open(PendingOutcome call, int count, Instant lostAt) {
        Open plus(int more) {
            return new Open(call, count + more, lostAt);
        }
    }
}
