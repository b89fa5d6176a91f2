package dev.socialscheduler.backend.support;

import dev.socialscheduler.Idea;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds out later what became of a call. Thread-safe. */
final class Reconciler {

    private final String backend;
    private final Claims claims;
    private final LostPosts lostPosts;
    private final IdeaSearch ideas;
    private final Function<PostId, Post> read;

    Reconciler(String backend, Claims claims, LostPosts lostPosts, IdeaSearch ideas, Function<PostId, Post> read) {
        this.backend = backend;
        this.claims = claims;
        this.lostPosts = lostPosts;
        this.ideas = ideas;
        this.read = read;
    }

    Reconciliation settle(PendingOutcome pending) {
        if (!pending.backend().equals(backend)) {
            throw new IllegalArgumentException(
                    "This outcome belongs to the backend " + pending.backend() + ", not to " + backend + ".");
        }
        return switch (pending.operation()) {
            case CREATE_POST -> newPost(pending);
            case CREATE_IDEA -> newIdea(pending);
            case EDIT_POST -> stored(pending, post -> PostMatch.shows(pending, post));
            case PUBLISH_NOW -> stored(pending, PostMatch::isOut);
            case DELETE_POST -> deleted(new PostId(pending.target()));
            default ->
                throw new IllegalArgumentException("The outcome of " + pending.operation() + " cannot be looked for.");
        };
    }

    private Reconciliation newPost(PendingOutcome pending) {
        return settled(lostPosts.settle(pending), Reconciliation.PostFound::new, pending);
    }

    private Reconciliation newIdea(PendingOutcome pending) {
        Traces<Idea> traces = IdeaRecovery.claim(
                ideas, claims, pending, pending.id(), pending.print().hashCode());
        return settled(traces, Reconciliation.IdeaFound::new, pending);
    }

    private <T> Reconciliation settled(Traces<T> traces, Function<T, Reconciliation> found, PendingOutcome pending) {
        Optional<Reconciliation> ours = traces.found().stream().findFirst().map(found);
        if (ours.isEmpty() && !traces.isComplete()) {
            throw AnswerErrorMapper.tooMuchToLookThrough(pending);
        }
        return ours.orElseGet(Reconciliation.NoTrace::new);
    }

    private Reconciliation stored(PendingOutcome pending, Predicate<Post> shows) {
        return find(new PostId(pending.target()))
                .filter(shows)
                .<Reconciliation>map(Reconciliation.PostFound::new)
                .orElseGet(Reconciliation.NoTrace::new);
    }

    private Reconciliation deleted(PostId id) {
        return find(id).isPresent() ? new Reconciliation.NoTrace() : new Reconciliation.PostGone(id);
    }

    private Optional<Post> find(PostId id) {
        try {
            return Optional.of(read.apply(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
