package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds posts of which no answer told, gives each to the call that made it, and deletes those that are surplus. Thread-safe. */
final class LostPosts {

    private static final Logger LOG = LoggerFactory.getLogger(LostPosts.class);
    private static final Set<PostStatus> UNPUBLISHED =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL);

    static final PostWarning UNSEEN = new PostWarning(
            "", "Whether a first attempt arrived late as well could not be looked up, so there may be two posts.");

    private final SocialScheduler scheduler;
    private final PostSearch search;
    private final Claims claims;
    private final Listeners listeners;

    LostPosts(SocialScheduler scheduler, PostSearch search, Claims claims, Listeners listeners) {
        this.scheduler = scheduler;
        this.search = search;
        this.claims = claims;
        this.listeners = listeners;
    }

    /** Returns one that reads each list once: for several calls that look at the same time. Used by one thread. */
    LostPosts remembering() {
        return new LostPosts(scheduler, search.remembering(), claims, listeners);
    }

    /** Looks at a channel several times while nobody is sending to it. */
    void looking(String channel, Runnable looks) {
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
    Traces<Post> claim(PendingOutcome pending) {
        return claim(pending, pending.since(), (wanted, post) -> true);
    }

    /**
     * Looks for the post of a call and gives it to the call.
     *
     * @param from where the reading begins: no later than the call
     * @param resembles which of the posts that may be meant are taken
     * @return the one post, or none, and whether there can be none
     */
    Traces<Post> claim(PendingOutcome pending, Instant from, BiPredicate<PendingOutcome, Post> resembles) {
        String owner = pending.id();
        return claims.looking(pending.target(), () -> {
            Traces<Post> traces = search.candidates(pending, from);
            List<Post> ours = traces.found().stream()
                    .filter(post -> resembles.test(pending, post))
                    .filter(post -> claims.claim(post.id().value(), owner, content(post.text())))
                    .limit(1)
                    .toList();
            ours.forEach(post -> claims.settle(owner));
            return new Traces<>(ours, traces.isComplete());
        });
    }

    /**
     * Deletes posts that nobody has got, at most as many as the call has sent requests of which nobody knows what became
     * of them: those are provably its own.
     *
     * @return what was found and done; empty if there was nothing
     */
    List<PostWarning> sweep(PendingOutcome pending) {
        String owner = pending.id();
        if (!claims.isOpen(owner)) {
            return List.of();
        }
        try {
            Traces<Post> surplus = claims.looking(pending.target(), () -> surplus(pending, owner));
            List<PostWarning> warnings =
                    surplus.found().stream().map(this::remove).toList();
            // What was not looked through may hold a post more.
            return warnings.isEmpty() && !surplus.isComplete() ? List.of(UNSEEN) : warnings;
        } catch (SchedulerException e) {
            LOG.warn("{}: {} {}", scheduler.backend(), UNSEEN.message(), e.getMessage());
            return List.of(UNSEEN);
        }
    }

    private Traces<Post> surplus(PendingOutcome pending, String owner) {
        List<Post> surplus = new ArrayList<>();
        Traces<Post> traces = search.candidates(pending, pending.since());
        for (Post post : traces.found()) {
            String id = post.id().value();
            if (claims.isFree(id) && claims.settle(owner)) {
                claims.claim(id, owner + " surplus", 0);
                surplus.add(post);
            }
        }
        return new Traces<>(surplus, traces.isComplete());
    }

    private PostWarning remove(Post surplus) {
        String told = "A first attempt arrived late as the post " + surplus.id() + "; " + deleted(surplus);
        LOG.warn("{}: {}", scheduler.backend(), told);
        return new PostWarning("", told);
    }

    private String deleted(Post surplus) {
        boolean canDelete = UNPUBLISHED.contains(surplus.status())
                && scheduler.capabilities().contains(Capability.DELETE_POSTS);
        if (!canDelete) {
            return left(surplus, "it could not be deleted, so there are two.");
        }
        try {
            scheduler.deletePost(surplus.id());
            listeners.reconciled(
                    Operation.CREATE_POST, Finding.SURPLUS_DELETED, surplus.id().value());
            return "it was deleted.";
        } catch (SchedulerException e) {
            return left(surplus, "deleting it failed, so there may be two. " + e.getMessage());
        }
    }

    private String left(Post surplus, String why) {
        listeners.reconciled(
                Operation.CREATE_POST, Finding.SURPLUS_LEFT, surplus.id().value());
        return why;
    }
}
