package dev.socialscheduler.backend.support;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds posts of which no answer told, gives each to the call that made it, and has those deleted that are surplus. Thread-safe. */
final class LostPosts {

    private final PostSearch search;
    private final Claims claims;
    private final SurplusPosts surplus;

    LostPosts(PostSearch search, Claims claims, SurplusPosts surplus) {
        this.search = search;
        this.claims = claims;
        this.surplus = surplus;
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
    Traces<Post> claim(PendingOutcome pending, String owner) {
        return claims.looking(pending.target(), () -> {
            Traces<Post> seen = search.candidates(pending);
            return new Traces<>(claimed(seen.found(), owner).stream().toList(), seen.isComplete());
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
     * Deletes posts that nobody has got, at most as many as the call has sent requests of which nobody knows what became
     * of them: those are its own. Only where another call with the same content has not got its post yet they may be
     * that one's, and stay.
     *
     * @return what was found and done; empty if there was nothing
     */
    List<PostWarning> sweep(PendingOutcome pending, String owner) {
        if (!claims.isOpen(owner)) {
            return List.of();
        }
        try {
            Beside beside = claims.looking(pending.target(), () -> beside(search.candidates(pending), owner));
            return warnings(beside, pending, List.of());
        } catch (SchedulerException e) {
            return List.of(surplus.unseen(pending, e));
        }
    }

    /**
     * Looks for the post of a call that ended long ago. What this scheduler knows to be surplus is deleted; what else is
     * alike and nobody's is told, since another process cannot know whose it is.
     *
     * @return as {@link #claim}; the post has warnings of what was found beside it
     */
    Traces<Post> settle(PendingOutcome pending) {
        String owner = pending.id();
        Settled settled = claims.looking(pending.target(), () -> {
            Traces<Post> seen = search.candidates(pending);
            Optional<Post> ours = claimed(seen.found(), owner);
            return new Settled(ours, seen.isComplete(), beside(seen, owner));
        });
        List<PostWarning> warnings = warnings(settled.beside, pending, settled.beside.free);
        return new Traces<>(
                settled.ours.map(post -> post.withWarnings(warnings)).stream().toList(), settled.isComplete);
    }

    private Beside beside(Traces<Post> seen, String owner) {
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
            warnings.add(SurplusPosts.contested(beside.free, pending));
        } else if (!alike.isEmpty()) {
            warnings.add(SurplusPosts.alike(alike));
        }
        if (beside.isUnseen && warnings.isEmpty()) {
            warnings.add(SurplusPosts.unseen(pending)); // what was not looked through may hold a post more
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

    /** The post of a call, and what there is beside it. */
    private record Settled(Optional<Post> ours, boolean isComplete, Beside beside) {}
}
