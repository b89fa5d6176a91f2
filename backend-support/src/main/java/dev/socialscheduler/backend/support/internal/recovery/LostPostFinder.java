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
 * Finds posts of which no answer told, gives each to the call that made it, and has those deleted that are surplus.
 * Thread-safe.
 */
public final class LostPostFinder {

    private final PostSearch search;
    private final PostOwnership claims;
    private final DuplicateCleanup surplus;

    public LostPostFinder(PostSearch search, PostOwnership claims, DuplicateCleanup surplus) {
        this.search = search;
        this.claims = claims;
        this.surplus = surplus;
    }

    /** Returns one that reads each list once: for several looks at the same time. Used by one thread. */
    public LostPostFinder remembering() {
        return new LostPostFinder(search.remembering(), claims, surplus);
    }

    /** Looks at a channel several times while nobody is sending to it. */
    public void looking(String channel, Runnable looks) {
        claims.looking(channel, () -> {
            looks.run();
            return true;
        });
    }

    /** Returns a number that is the same for the same content, cheaply: texts that are rewritten may differ. */
    static int content(String text) {
        return text.strip().hashCode();
    }

    /**
     * Looks for the post of a call and gives it to the call.
     *
     * @return the one post, or none, and whether there can be none
     */
    SearchResult<Post> claim(PendingOutcome pending) {
        return claim(pending, pending.since(), (wanted, post) -> true);
    }

    /**
     * Looks for the post of a call and gives it to the call.
     *
     * @param from where the reading begins: no later than the call
     * @param resembles which of the posts that may be meant are taken
     * @return the one post, or none, and whether there can be none
     */
    SearchResult<Post> claim(PendingOutcome pending, Instant from, BiPredicate<PendingOutcome, Post> resembles) {
        return claims.looking(pending.target(), () -> {
            SearchResult<Post> seen = search.candidates(pending, from);
            List<Post> alike = seen.found().stream()
                    .filter(post -> resembles.test(pending, post))
                    .toList();
            return new SearchResult<>(claimed(alike, pending.id()).stream().toList(), seen.isComplete());
        });
    }

    /** Returns what the call has got already, or else gives it one that is nobody's. */
    private Optional<Post> claimed(List<Post> candidates, String owner) {
        for (Post post : candidates) {
            if (claims.isOwn(post.id().value(), owner)) {
                return Optional.of(post);
            }
        }
        for (Post post : candidates) {
            if (claims.claim(post.id().value(), owner, content(post.text()))) {
                claims.settle(owner);
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    /**
     * Deletes posts that nobody has got, at most as many as the call has sent requests of which nobody knows what
     * became of them: those are its own. Only those that may be another call's, which has not got its post yet, stay.
     *
     * @return what was found and done; empty if there was nothing
     */
    List<PostWarning> sweep(PendingOutcome pending) {
        return claims.isOpen(pending.id()) ? beside(pending, pending.since(), false) : List.of();
    }

    /**
     * Does the same long after the call, and tells what else is alike and nobody's: another process cannot know whose
     * it is.
     *
     * @param from where the reading begins: no later than the call
     */
    List<PostWarning> settle(PendingOutcome pending, Instant from) {
        return beside(pending, from, true);
    }

    private List<PostWarning> beside(PendingOutcome pending, Instant from, boolean tellsAlike) {
        try {
            Beside beside =
                    claims.looking(pending.target(), () -> beside(search.candidates(pending, from), pending.id()));
            return warnings(beside, pending, tellsAlike ? beside.free : List.of());
        } catch (SchedulerException e) {
            return List.of(surplus.unseen(pending, e));
        }
    }

    private Beside beside(SearchResult<Post> seen, String owner) {
        List<Post> mine = new ArrayList<>();
        List<Post> free = new ArrayList<>();
        boolean isContested = false;
        for (Post post : seen.found()) {
            String id = post.id().value();
            if (!claims.isFree(id)) {
                continue;
            }
            boolean mayBeAnothers = claims.isContested(owner, call -> PostMatch.matches(call, post));
            if (!mayBeAnothers && claims.settle(owner)) {
                claims.claim(id, owner + " surplus", 0);
                mine.add(post);
            } else {
                isContested |= mayBeAnothers && claims.isOpen(owner);
                free.add(post);
            }
        }
        return new Beside(mine, free, isContested, claims.isOpen(owner) && !seen.isComplete());
    }

    private List<PostWarning> warnings(Beside beside, PendingOutcome pending, List<Post> alike) {
        List<PostWarning> warnings = new ArrayList<>();
        for (Post post : beside.mine) {
            PostWarning told = surplus.remove(post, pending);
            warnings.add(told);
            if (told.pending() != null) {
                claims.giveBack(post.id().value(), pending.id()); // to be found again by who settles it
            }
        }
        if (beside.isContested) {
            warnings.add(DuplicateCleanup.contested(beside.free, pending));
        } else if (!alike.isEmpty()) {
            warnings.add(DuplicateCleanup.alike(alike));
        }
        if (beside.isUnseen && warnings.isEmpty()) {
            warnings.add(DuplicateCleanup.unseen(pending)); // what was not looked through may hold a post more
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
