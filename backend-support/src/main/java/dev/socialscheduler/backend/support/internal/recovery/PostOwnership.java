package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.backend.support.internal.resilience.ChannelLock;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Which posts and ideas belong to which call: two identical ones that are wanted on purpose stay two, so what one call
 * has got is never another's. Nobody looks for something lost in a place while something is being sent there: it
 * would be taken for the lost one. Thread-safe.
 */
public final class PostOwnership {

    /** More than any program makes within the minutes for which a claim counts. */
    private static final int MOST = 100_000;

    private final Map<Integer, Map<String, String>> byContent = new HashMap<>();
    private final Map<String, Claim> claimed = bounded(this::forget);
    private final Map<String, Open> open = bounded((owner, count) -> {});
    private final ChannelLock lock;

    /** Creates an empty registry whose channels are waited for as long as an attempt may take by default. */
    public PostOwnership() {
        this(Duration.ofSeconds(60));
    }

    /**
     * Creates an empty registry.
     *
     * @param longestWait how long a call waits for a channel
     */
    public PostOwnership(Duration longestWait) {
        lock = new ChannelLock(longestWait);
    }

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

    /**
     * Gives something to a call.
     *
     * @param content a number that is the same for the same content
     * @return whether it is the call's: nobody else had it before
     */
    synchronized boolean claim(String id, String owner, int content) {
        Claim before = claimed.get(id);
        if (before != null) {
            return before.owner().equals(owner);
        }
        byContent.computeIfAbsent(content, none -> new LinkedHashMap<>()).put(id, owner);
        claimed.put(id, new Claim(owner, content));
        return true;
    }

    /** Returns whether this call has got it. */
    synchronized boolean isOwn(String id, String owner) {
        Claim claim = claimed.get(id);
        return claim != null && claim.owner().equals(owner);
    }

    /** Returns whether no call has got it. */
    synchronized boolean isFree(String id) {
        return !claimed.containsKey(id);
    }

    /** Returns what calls other than this one have got of the same content. */
    synchronized List<String> others(String owner, int content) {
        return byContent.getOrDefault(content, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(owner))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counts a request of a call of which nobody knows what became of it. */
    synchronized void opened(PendingOutcome call) {
        open.merge(call.id(), new Open(call, 1), (before, one) -> before.plus(1));
    }

    /** Returns whether there are such requests of a call that are not accounted for. */
    synchronized boolean isOpen(String owner) {
        Open ours = open.get(owner);
        return ours != null && ours.count > 0;
    }

    /** Accounts for one such request, and returns whether there was one. */
    synchronized boolean settle(String owner) {
        boolean isOpen = isOpen(owner);
        open.computeIfPresent(owner, (key, ours) -> isOpen ? ours.plus(-1) : ours);
        return isOpen;
    }

    /** Takes back that something was a call's surplus: it is nobody's again, and the request is not accounted for. */
    synchronized void giveBack(String id, String owner) {
        Claim claim = claimed.remove(id);
        if (claim != null) {
            forget(id, claim);
        }
        open.computeIfPresent(owner, (key, ours) -> ours.plus(1));
    }

    /**
     * Returns whether something may be that of another call with such requests, which has got nothing yet.
     *
     * @param matches whether it is what a call was to bring about
     */
    synchronized boolean isContested(String owner, Predicate<PendingOutcome> matches) {
        return open.entrySet().stream()
                .filter(other -> !other.getKey().equals(owner) && other.getValue().count > 0)
                .filter(other -> matches.test(other.getValue().call))
                .anyMatch(other -> !hasAny(other.getKey()));
    }

    private boolean hasAny(String owner) {
        return claimed.values().stream().anyMatch(claim -> claim.owner().equals(owner));
    }

    /** Returns the lock of the channels, which keeps lookups apart from requests in flight. */
    public ChannelLock lock() {
        return lock;
    }

    private record Claim(String owner, int content) {}

    /** How many requests of a call are not accounted for. */
    private record Open(PendingOutcome call, int count) {
        Open plus(int more) {
            return new Open(call, count + more);
        }
    }
}
