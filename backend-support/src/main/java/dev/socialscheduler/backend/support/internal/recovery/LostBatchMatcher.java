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
 * Looks once for the posts of several calls, and reads each channel once for all of them. A post goes to the call that
 * it resembles most, so that no call gets what another one, with other pictures or another time, has made. Thread-safe.
 */
public final class LostBatchMatcher {

    /** From what can hardly be another call's to all that may be meant. */
    private static final List<BiPredicate<PendingOutcome, Post>> RESEMBLANCES = List.of(
            (wanted, post) -> isSame(wanted, post) && isOnTime(wanted, post),
            LostBatchMatcher::isSame,
            (wanted, post) -> true);

    private final LostPostFinder lost;

    /**
     * Makes one look.
     *
     * @param lost remembers what it reads
     */
    public LostBatchMatcher(LostPostFinder lost) {
        this.lost = lost;
    }

    private static boolean isSame(PendingOutcome wanted, Post post) {
        return ContentFingerprint.of(post).equals(wanted.fingerprint());
    }

    private static boolean isOnTime(PendingOutcome wanted, Post post) {
        return Objects.equals(wanted.dueAt(), post.dueAt());
    }

    /** Looks for the posts, gives them to their calls, and returns what was found for each call, in order. */
    public List<Found> claim(List<PendingOutcome> calls) {
        Map<String, Instant> earliest = new HashMap<>();
        calls.forEach(
                call -> earliest.merge(call.target(), call.since(), (one, other) -> one.isBefore(other) ? one : other));
        List<Found> all = calls.stream()
                .map(call -> new Found(call, earliest.getOrDefault(call.target(), call.since())))
                .toList();
        // Each channel is waited for once: as long as somebody sends there, nobody may look.
        all.stream()
                .collect(Collectors.groupingBy(found -> found.call.target(), LinkedHashMap::new, Collectors.toList()))
                .forEach((channel, ofIt) -> lost.looking(channel, () -> look(lost, ofIt)));
        return all;
    }

    private static void look(LostPostFinder here, List<Found> ofOneChannel) {
        // A call that asked for no time may have got any, so those that asked for one come first.
        Comparator<Found> anyTimeLast = Comparator.comparing(found -> found.call.dueAt() == null);
        List<Found> ordered = ofOneChannel.stream().sorted(anyTimeLast).toList();
        RESEMBLANCES.forEach(resembles -> ordered.forEach(found -> found.look(here, resembles)));
    }

    /** What was found for one call. Used by one thread. */
    public static final class Found {

        private final PendingOutcome call;
        private final Instant from;
        public SearchResult<Post> traces = new SearchResult<>(List.of(), false);
        private @Nullable SchedulerException failure;

        private Found(PendingOutcome call, Instant from) {
            this.call = call;
            this.from = from;
        }

        private void look(LostPostFinder here, BiPredicate<PendingOutcome, Post> resembles) {
            if (!traces.found().isEmpty() || failure != null) {
                return;
            }
            try {
                traces = here.claim(call, from, resembles);
                if (traces.found().isEmpty() && !traces.isComplete() && from.isBefore(call.since())) {
                    traces = here.claim(call, call.since(), resembles); // an older call shall not hide a younger one's
                }
            } catch (SchedulerException e) {
                failure = e;
            }
        }

        /** Returns where the reading began. */
        Instant from() {
            return from;
        }

        /**
         * Returns the one post or none, and whether there can be none; or throws what kept it from being looked for.
         */
        public SearchResult<Post> traces() {
            if (failure != null) {
                throw failure;
            }
            return traces;
        }
    }
}
