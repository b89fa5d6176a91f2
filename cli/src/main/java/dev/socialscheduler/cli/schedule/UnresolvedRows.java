package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.journal.JournalException;
import dev.socialscheduler.cli.journal.RowHistory;
import dev.socialscheduler.cli.journal.RowKey;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the posts of rows that an earlier run left unresolved. A post that is missing may still arrive, so its
 * absence counts only after the read timeout of its request.
 */
public final class UnresolvedRows {

    private final SocialScheduler scheduler;
    private final Duration requestTimeout;
    private final Consumer<Instant> waitUntil;
    private final Map<RowKey, RowHistory> open = new LinkedHashMap<>();
    private final Map<RowKey, PostId> found = new HashMap<>();
    private final Set<RowKey> absent = new LinkedHashSet<>();
    private final Set<String> posts = new HashSet<>();
    private @Nullable SchedulerException failure;

    /**
     * Creates a lookup.
     *
     * @param requestTimeout how long after sending a request may still arrive
     * @param waitUntil waits; returns immediately if the time is past
     */
    public UnresolvedRows(SocialScheduler scheduler, Duration requestTimeout, Consumer<Instant> waitUntil) {
        this.scheduler = scheduler;
        this.requestTimeout = requestTimeout;
        this.waitUntil = waitUntil;
    }

    /** Looks up every unresolved row. */
    void resolve(Map<RowKey, RowHistory> rows) {
        rows.forEach((key, history) -> {
            if (!history.open().isEmpty()) {
                open.put(key, history);
            }
            Optional.ofNullable(history.post()).ifPresent(post -> posts.add(post.value()));
        });
        try {
            lookUp(List.copyOf(open.keySet()));
            if (!absent.isEmpty()) {
                waitUntil.accept(arrived());
                lookUp(List.copyOf(absent));
            }
        } catch (SchedulerException e) {
            absent.clear();
            failure = e;
        } catch (StopRequest.Stopped e) {
            absent.clear();
        } catch (IllegalArgumentException e) {
            throw new JournalException(
                    "The journal contains a request that cannot be looked up: " + e.getMessage(),
                    "Nothing was sent. Restore the journal.");
        }
    }

    /** Returns the time by which all requests have arrived. */
    private Instant arrived() {
        return absent.stream()
                .flatMap(key -> open.getOrDefault(key, RowHistory.NONE).lastLeft().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN)
                .plus(requestTimeout);
    }

    private void lookUp(List<RowKey> keys) {
        List<PendingOutcome> wanted = new ArrayList<>();
        keys.forEach(key -> open.getOrDefault(key, RowHistory.NONE).wanted().ifPresent(wanted::add));
        List<Reconciliation> results = wanted.isEmpty()
                ? List.of()
                : scheduler.reconcile(
                        wanted.stream().map(each -> each.withOthers(posts)).toList());
        for (int i = 0; i < results.size(); i++) {
            record(keys.get(i), results.get(i));
        }
    }

    private void record(RowKey key, Reconciliation result) {
        absent.remove(key);
        if (result instanceof Reconciliation.PostFound there) {
            found.put(key, there.post().id());
            posts.add(there.post().id().value());
        } else if (result instanceof Reconciliation.Unsettled unsettled) {
            failure = unsettled.reason();
        } else {
            absent.add(key);
        }
    }

    /** Returns the posts that were found. */
    Map<RowKey, PostId> found() {
        return found;
    }

    /** Returns the rows that certainly have no post. */
    Set<RowKey> absent() {
        return absent;
    }

    /** Returns whether it is known what became of a row. */
    boolean isResolved(RowKey key) {
        return found.containsKey(key) || absent.contains(key);
    }

    /** Returns why the others are still unresolved; empty if the run was asked to stop. */
    Optional<SchedulerException> failure() {
        return Optional.ofNullable(failure);
    }
}
