package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what the lost requests of a call have created beside its post. It deletes only what is certainly a
 * duplicate of the call, and warns of everything else. Thread-safe.
 */
public final class DuplicateSweep {

    private final PostSearch search;
    private final PostOwnership ownership;
    private final DuplicateCleanup cleanup;
    private final ProviderClock clock;
    private final Duration listLag;

    /**
     * Creates a sweep.
     *
     * @param listLag how long the provider's lists may lag behind what it has created
     */
    public DuplicateSweep(
            PostSearch search,
            PostOwnership ownership,
            DuplicateCleanup cleanup,
            ProviderClock clock,
            Duration listLag) {
        this.search = search;
        this.ownership = ownership;
        this.cleanup = cleanup;
        this.clock = clock;
        this.listLag = listLag;
    }

    DuplicateSweep with(PostSearch other) {
        return new DuplicateSweep(other, ownership, cleanup, clock, listLag);
    }

    /** Counts a request of a call whose outcome is unknown. */
    void opened(PendingOutcome call) {
        ownership.opened(call, clock.now());
    }

    /**
     * Looks for duplicates if the outcome of a request of the call is still unknown. Posts that may belong to another
     * call, which does not own a post yet, are kept.
     *
     * @return warnings about what was found and done; empty if there was nothing
     */
    List<PostWarning> sweep(PendingOutcome pending) {
        return ownership.isOpen(pending.id()) ? beside(pending, pending.since(), false) : List.of();
    }

    /**
     * Does the same long after the call, and also warns about other free posts with the same content: another process
     * cannot know whose they are.
     *
     * @param from where the search begins: no later than the call
     */
    List<PostWarning> settle(PendingOutcome pending, Instant from) {
        return beside(pending, from, true);
    }

    private List<PostWarning> beside(PendingOutcome pending, Instant from, boolean isLater) {
        try {
            Instant looked = clock.now();
            Beside beside =
                    ownership.lock().looking(pending.target(), () -> beside(search.candidates(pending, from), pending));
            return warnings(beside, pending, isLater, isLagging(pending.id(), looked));
        } catch (SchedulerException e) {
            return List.of(cleanup.unseen(pending, e));
        }
    }

    private Beside beside(SearchResult<Post> seen, PendingOutcome pending) {
        String owner = pending.id();
        List<Post> mine = new ArrayList<>();
        List<Post> free = new ArrayList<>();
        boolean isContested = false;
        for (Post post : seen.found()) {
            String id = post.id().value();
            if (!ownership.isFree(id)) {
                continue;
            }
            boolean mayBeAnothers = ownership.isContested(pending, call -> PostMatch.matches(call, post));
            if (!mayBeAnothers && isDuplicate(pending, post) && ownership.settle(owner)) {
                ownership.claim(id, owner + " surplus", 0);
                mine.add(post);
            } else {
                isContested |= mayBeAnothers && ownership.isOpen(owner);
                free.add(post);
            }
        }
        boolean isOpen = ownership.isOpen(owner);
        List<Post> doubtful = isOpen ? ownership.nobodys(seen.doubtful(), pending) : List.of();
        return new Beside(mine, free, doubtful, isContested, isOpen && !seen.isComplete());
    }

    /**
     * Returns whether a post that is not owned is a duplicate of the call: it has the content and the very time of the
     * call, is younger by the provider's clock, and was not published. That a lookup did not see it proves nothing,
     * since lists lag.
     */
    private boolean isDuplicate(PendingOutcome call, Post post) {
        Instant dueAt = call.dueAt();
        return dueAt != null
                && dueAt.equals(post.dueAt())
                && ContentFingerprint.of(post).equals(call.fingerprint())
                && search.isCertainlyNewer(call, post)
                && cleanup.canDelete(post);
    }

    private boolean isLagging(String owner, Instant looked) {
        return ownership
                .lostAt(owner)
                .filter(lost -> looked.isBefore(lost.plus(listLag)))
                .isPresent();
    }

    private List<PostWarning> warnings(Beside beside, PendingOutcome pending, boolean isLater, boolean isLagging) {
        List<PostWarning> warnings = new ArrayList<>();
        for (Post post : beside.mine) {
            PostWarning warning = cleanup.remove(post, pending);
            warnings.add(warning);
            if (warning.pending() != null) {
                ownership.giveBack(post.id().value(), pending.id()); // so that reconciling the warning finds it again
            }
        }
        boolean isOpen = ownership.isOpen(pending.id());
        if (beside.isContested) {
            warnings.add(DuplicateCleanup.contested(beside.free, pending));
        } else if (isOpen && !beside.free.isEmpty()) {
            warnings.add(cleanup.left(beside.free, isLater && !isLagging ? null : pending));
        } else if (isLater && !beside.free.isEmpty()) {
            warnings.add(DuplicateCleanup.alike(beside.free));
        }
        if (!beside.doubtful.isEmpty()) {
            warnings.add(DuplicateCleanup.doubtful(beside.doubtful, isLater && !isLagging ? null : pending));
        }
        if (warnings.isEmpty() && beside.isUnseen) {
            warnings.add(DuplicateCleanup.unseen(pending)); // an unread page may contain another duplicate
        } else if (isOpen && isLagging && warnings.stream().allMatch(warning -> warning.pending() == null)) {
            warnings.add(DuplicateCleanup.lagging(pending));
        }
        return warnings;
    }

    /**
     * What there is beside the post of a call.
     *
     * @param mine what the call has made as well
     * @param free what has the same content and is nobody's
     * @param doubtful what may be another post of the call, rewritten or of another time, and is nobody's
     * @param isContested whether something of that may be another call's, which has not got its post yet
     * @param isUnseen whether there may be more that was not looked through
     */
    private record Beside(
            List<Post> mine, List<Post> free, List<Post> doubtful, boolean isContested, boolean isUnseen) {}
}
