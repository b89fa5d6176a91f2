package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds posts whose responses were lost, claims each for the call that created it, and removes duplicates. Thread-safe.
 */
public final class LostPostFinder {

    private final PostSearch search;
    private final PostOwnership ownership;
    private final DuplicateCleanup cleanup;

    public LostPostFinder(PostSearch search, PostOwnership ownership, DuplicateCleanup cleanup) {
        this.search = search;
        this.ownership = ownership;
        this.cleanup = cleanup;
    }

    /** Returns a finder that reads each list once, for several lookups at the same time. Used by one thread. */
    public LostPostFinder remembering() {
        return new LostPostFinder(search.remembering(), ownership, cleanup);
    }

    /** Runs several lookups of a channel while nobody sends to it. */
    public void looking(String channel, Runnable looks) {
        ownership.lock().looking(channel, () -> {
            looks.run();
            return true;
        });
    }

    /** Returns a cheap hash of the content; it may differ if the provider rewrites the text. */
    static int content(String text) {
        return text.strip().hashCode();
    }

    /**
     * Finds the post of a call and claims it for the call.
     *
     * @return at most one post, and whether the search was complete
     */
    SearchResult<Post> claim(PendingOutcome pending) {
        return claim(pending, pending.since(), (wanted, post) -> true);
    }

    /**
     * Finds the post of a call and claims it for the call.
     *
     * @param from where the search begins: no later than the call
     * @param resembles tests which candidates may be claimed
     * @return at most one post, and whether the search was complete
     */
    SearchResult<Post> claim(PendingOutcome pending, Instant from, BiPredicate<PendingOutcome, Post> resembles) {
        return ownership.lock().looking(pending.target(), () -> {
            SearchResult<Post> seen = search.candidates(pending, from);
            List<Post> alike = seen.found().stream()
                    .filter(post -> resembles.test(pending, post))
                    .toList();
            return new SearchResult<>(claimed(alike, pending.id()).stream().toList(), seen.isComplete());
        });
    }

    /** Returns the post that the call already owns, or claims a free one for it. */
    private Optional<Post> claimed(List<Post> candidates, String owner) {
        for (Post post : candidates) {
            if (ownership.isOwn(post.id().value(), owner)) {
                return Optional.of(post);
            }
        }
        for (Post post : candidates) {
            if (ownership.claim(post.id().value(), owner, content(post.text()))) {
                ownership.settle(owner);
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    /**
     * Deletes free posts, at most one for each request of the call whose outcome is unknown. Posts that may belong to
     * another call, which does not own a post yet, are kept.
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

    private List<PostWarning> beside(PendingOutcome pending, Instant from, boolean tellsAlike) {
        try {
            Beside beside = ownership
                    .lock()
                    .looking(pending.target(), () -> beside(search.candidates(pending, from), pending.id()));
            return warnings(beside, pending, tellsAlike ? beside.free : List.of());
        } catch (SchedulerException e) {
            return List.of(cleanup.unseen(pending, e));
        }
    }

    private Beside beside(SearchResult<Post> seen, String owner) {
        List<Post> mine = new ArrayList<>();
        List<Post> free = new ArrayList<>();
        boolean isContested = false;
        for (Post post : seen.found()) {
            String id = post.id().value();
            if (!ownership.isFree(id)) {
                continue;
            }
            boolean mayBeAnothers = ownership.isContested(owner, call -> PostMatch.matches(call, post));
            if (!mayBeAnothers && ownership.settle(owner)) {
                ownership.claim(id, owner + " surplus", 0);
                mine.add(post);
            } else {
                isContested |= mayBeAnothers && ownership.isOpen(owner);
                free.add(post);
            }
        }
        return new Beside(mine, free, isContested, ownership.isOpen(owner) && !seen.isComplete());
    }

    private List<PostWarning> warnings(Beside beside, PendingOutcome pending, List<Post> alike) {
        List<PostWarning> warnings = new ArrayList<>();
        for (Post post : beside.mine) {
            PostWarning warning = cleanup.remove(post, pending);
            warnings.add(warning);
            if (warning.pending() != null) {
                ownership.giveBack(post.id().value(), pending.id()); // so that reconciling the warning finds it again
            }
        }
        if (beside.isContested) {
            warnings.add(DuplicateCleanup.contested(beside.free, pending));
        } else if (!alike.isEmpty()) {
            warnings.add(DuplicateCleanup.alike(alike));
        }
        if (beside.isUnseen && warnings.isEmpty()) {
            warnings.add(DuplicateCleanup.unseen(pending)); // an unread page may contain another duplicate
        }
        return warnings;
    }

    /**
     * What there is beside the post of a call.
     *
     * @param mine what the call has made as well
     * @param free what has the same content and is nobody's
     * @param isContested whether something of that may be another call's, which has not got its post yet
     * @param isUnseen whether there may be more that was not looked through
     */
    private record Beside(List<Post> mine, List<Post> free, boolean isContested, boolean isUnseen) {}
}
