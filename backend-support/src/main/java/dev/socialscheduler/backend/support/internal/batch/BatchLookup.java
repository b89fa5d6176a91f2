package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.ChannelId;
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

/** Looks up several lost posts at once and reads each channel once for all of them. Thread-safe. */
public final class BatchLookup {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.BATCH);

    private final LostPostFinder finder;
    private final DelayedLookup delayedLookup;

    public BatchLookup(LostPostFinder finder, DelayedLookup delayedLookup) {
        this.finder = finder;
        this.delayedLookup = delayedLookup;
    }

    /**
     * Looks up the posts, and those still missing once more after the delay; returns those that certainly do not
     * exist.
     */
    List<BatchItem> lookUp(List<BatchItem> items) {
        List<BatchItem> absent = once(items);
        if (!absent.isEmpty() && delayedLookup.looksTwice()) {
            absent = delayedLookup.await() ? once(absent) : List.of();
        }
        absent.forEach(item -> delayedLookup.tell(Operation.CREATE_POST, Finding.NOT_THERE, null));
        return absent;
    }

    private List<BatchItem> once(List<BatchItem> items) {
        List<Found> all = new LostBatchMatcher(finder.remembering())
                .claim(items.stream().map(BatchItem::pending).toList());
        List<BatchItem> absent = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BatchItem item = items.get(i);
            LookupResult<Post> lookup = lookUp(all.get(i));
            lookup.found().ifPresent(found -> {
                item.made(found);
                delayedLookup.tell(
                        Operation.CREATE_POST, Finding.FOUND, found.id().value());
            });
            if (lookup.isAbsent()) {
                absent.add(item);
            }
        }
        return absent;
    }

    private static LookupResult<Post> lookUp(Found found) {
        try {
            SearchResult<Post> searchResult = found.searchResult();
            return LookupResult.of(searchResult.found().stream().findFirst(), searchResult.provesAbsence(), true);
        } catch (NotFoundException e) {
            return LookupResult.of(Optional.empty(), true, true); // a channel that does not exist holds no post
        } catch (SchedulerException e) {
            LOG.warn("The outcome of {} cannot be looked up: {}", Operation.CREATE_POST, e.getMessage());
            return LookupResult.failed();
        }
    }

    /** Deletes the duplicates that lost requests have created. */
    void sweep(List<BatchItem> items) {
        List<BatchItem> open = items.stream()
                .filter(item ->
                        item.isMade() && item.wasLost() && item.recovery().isOpen())
                .toList();
        if (!open.isEmpty()) {
            delayedLookup.await();
            LostPostFinder snapshot = finder.remembering();
            open.stream()
                    .collect(Collectors.groupingBy(item -> item.post().channelId()))
                    .forEach((channel, ofIt) -> sweep(channel, ofIt, snapshot));
        }
    }

    private static void sweep(ChannelId channel, List<BatchItem> ofIt, LostPostFinder snapshot) {
        try {
            snapshot.looking(channel.value(), () -> ofIt.forEach(item -> item.sweep(snapshot)));
        } catch (SchedulerException e) {
            LOG.warn("Possible duplicates cannot be looked up: {}", e.getMessage());
            ofIt.forEach(BatchItem::unswept);
        }
    }
}
