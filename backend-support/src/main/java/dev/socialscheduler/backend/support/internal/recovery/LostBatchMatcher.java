package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the posts of several calls and reads each channel once for all of them. A post goes to the call that it
 * resembles most, so that no call gets the post of another one with other images or another due time. Thread-safe.
 */
public final class LostBatchMatcher {

    /**
     * From the strictest match to any candidate. At last nothing is claimed any more, so that the post of one call
     * does not make the absence of another doubtful.
     */
    private static final List<BiPredicate<PendingOutcome, Post>> RESEMBLANCES = List.of(
            (wanted, post) -> isSame(wanted, post) && isOnTime(wanted, post),
            LostBatchMatcher::isSame,
            (wanted, post) -> true,
            (wanted, post) -> false);

    private final LostPostFinder finder;

    /**
     * Creates a matcher for one lookup.
     *
     * @param finder a remembering finder
     */
    public LostBatchMatcher(LostPostFinder finder) {
        this.finder = finder;
    }

    private static boolean isSame(PendingOutcome wanted, Post post) {
        return ContentFingerprint.of(post).equals(wanted.fingerprint());
    }

    private static boolean isOnTime(PendingOutcome wanted, Post post) {
        return Objects.equals(wanted.dueAt(), post.dueAt());
    }

    /** Finds the posts, claims them for their calls, and returns the result of each call, in order. */
    public List<Found> claim(List<PendingOutcome> calls) {
        Map<String, Instant> earliest = new HashMap<>();
        calls.forEach(
                call -> earliest.merge(call.target(), call.since(), (one, other) -> one.isBefore(other) ? one : other));
        List<Found> all = calls.stream()
                .map(call -> new Found(call, earliest.getOrDefault(call.target(), call.since())))
                .toList();
        // Each channel is locked once: no lookup may run while somebody sends to it.
        all.stream()
                .collect(Collectors.groupingBy(found -> found.call.target(), LinkedHashMap::new, Collectors.toList()))
                .forEach((channel, ofIt) -> lookUp(channel, ofIt));
        return all;
    }

    private void lookUp(String channel, List<Found> ofIt) {
        try {
            finder.looking(channel, () -> lookUp(finder, ofIt));
        } catch (SchedulerException e) {
            ofIt.forEach(found -> found.failure = e); // the other channels are looked up all the same
        }
    }

    private static void lookUp(LostPostFinder finder, List<Found> ofOneChannel) {
        // Calls with a due time choose first, since a post of a call without one may have any.
        Comparator<Found> anyTimeLast = Comparator.comparing(found -> found.call.dueAt() == null);
        List<Found> ordered = ofOneChannel.stream().sorted(anyTimeLast).toList();
        RESEMBLANCES.forEach(resembles -> ordered.forEach(found -> found.lookUp(finder, resembles)));
    }

    /** The result of one call. Used by one thread. */
    public static final class Found {

        private final PendingOutcome call;
        private final Instant from;
        private SearchResult<Post> searchResult = new SearchResult<>(List.of(), false);
        private @Nullable SchedulerException failure;

        private Found(PendingOutcome call, Instant from) {
            this.call = call;
            this.from = from;
        }

        private void lookUp(LostPostFinder finder, BiPredicate<PendingOutcome, Post> resembles) {
            if (!searchResult.found().isEmpty() || failure != null) {
                return;
            }
            try {
                searchResult = finder.claim(call, from, resembles);
                if (searchResult.found().isEmpty() && !searchResult.isComplete() && from.isBefore(call.since())) {
                    // An older call must not hide the post of a younger one.
                    searchResult = finder.claim(call, call.since(), resembles);
                }
            } catch (SchedulerException e) {
                failure = e;
            }
        }

        /** Returns where the search began. */
        Instant from() {
            return from;
        }

        /**
         * Returns at most one post, or whether its absence is proved; throws the failure of the lookup if it failed.
         */
        public SearchResult<Post> searchResult() {
            if (failure != null) {
                throw failure;
            }
            return searchResult;
        }
    }
}
