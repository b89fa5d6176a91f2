package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.recovery.DelayedLookup;
import dev.socialscheduler.backend.support.internal.recovery.LostBatchMatcher;
import dev.socialscheduler.backend.support.internal.recovery.LostBatchMatcher.Found;
import dev.socialscheduler.backend.support.internal.recovery.LostPostFinder;
import dev.socialscheduler.backend.support.internal.recovery.SearchResult;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.internal.LogTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for several lost posts at once: each channel is read once for all of them. Thread-safe. */
public final class BatchLookup {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.BATCH);

    private final LostPostFinder lost;
    private final DelayedLookup settling;

    public BatchLookup(LostPostFinder lost, DelayedLookup settling) {
        this.lost = lost;
        this.settling = settling;
    }

    /** Looks, and if something is missing again after a while; returns what is certainly not there. */
    List<BatchItem> look(List<BatchItem> items) {
        List<BatchItem> absent = once(items);
        if (!absent.isEmpty() && settling.isRepeated()) {
            absent = settling.await() ? once(absent) : List.of();
        }
        absent.forEach(item -> settling.tell(Operation.CREATE_POST, Finding.NOT_THERE, null));
        return absent;
    }

    private List<BatchItem> once(List<BatchItem> items) {
        List<Found> all = new LostBatchMatcher(lost.remembering())
                .claim(items.stream().map(BatchItem::pending).toList());
        List<BatchItem> absent = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BatchItem item = items.get(i);
            LookupResult<Post> look = look(all.get(i));
            look.found().ifPresent(found -> {
                item.made(found);
                settling.tell(Operation.CREATE_POST, Finding.FOUND, found.id().value());
            });
            if (look.isAbsent()) {
                absent.add(item);
            }
        }
        return absent;
    }

    private static LookupResult<Post> look(Found found) {
        try {
            SearchResult<Post> traces = found.traces();
            return LookupResult.of(traces.found().stream().findFirst(), traces.isComplete(), true);
        } catch (NotFoundException e) {
            return LookupResult.of(Optional.empty(), true, true); // a channel that does not exist holds no post
        } catch (SchedulerException e) {
            LOG.warn("What became of {} cannot be looked up: {}", Operation.CREATE_POST, e.getMessage());
            return LookupResult.failed();
        }
    }

    /** Deletes what lost requests have made beside what their calls have got. */
    void sweep(List<BatchItem> items) {
        List<BatchItem> open = items.stream()
                .filter(item ->
                        item.isMade() && item.wasLost() && item.recovery().isOpen())
                .toList();
        if (!open.isEmpty()) {
            settling.await();
            LostPostFinder here = lost.remembering();
            open.stream()
                    .collect(Collectors.groupingBy(item -> item.post().channelId()))
                    .forEach((channel, ofIt) ->
                            here.looking(channel.value(), () -> ofIt.forEach(item -> item.sweep(here))));
        }
    }
}
