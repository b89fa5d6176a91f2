package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Idea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.recovery.LostBatchMatcher.Found;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reconciles calls whose outcome is unknown. Thread-safe. */
public final class Reconciler {

    private static final Reconciliation NOTHING = Reconciliation.NoTrace.of();
    private static final Set<Operation> SETTLED = EnumSet.of(
            Operation.CREATE_POST,
            Operation.CREATE_IDEA,
            Operation.EDIT_POST,
            Operation.PUBLISH_NOW,
            Operation.DELETE_POST);

    private final String backend;
    private final PostOwnership ownership;
    private final LostPostFinder finder;
    private final IdeaSearch ideas;
    private final Function<PostId, Post> read;
    private final DelayedLookup delayedLookup;
    private final ProviderClock clock;

    public Reconciler(
            String backend,
            PostOwnership ownership,
            LostPostFinder finder,
            IdeaSearch ideas,
            Function<PostId, Post> read,
            DelayedLookup delayedLookup,
            ProviderClock clock) {
        this.backend = backend;
        this.ownership = ownership;
        this.finder = finder;
        this.ideas = ideas;
        this.read = read;
        this.delayedLookup = delayedLookup;
        this.clock = clock;
    }

    /**
     * Reconciles several calls, in order; new posts are looked up together. A call that cannot be looked up hides no
     * result of another.
     */
    public List<Reconciliation> settle(List<PendingOutcome> all) {
        all.forEach(this::check);
        List<PendingOutcome> posts = all.stream()
                .filter(pending -> pending.operation() == Operation.CREATE_POST)
                .toList();
        Map<PendingOutcome, Reconciliation> settled = new HashMap<>(together(posts));
        List<PendingOutcome> missing = posts.stream()
                .filter(pending -> !settled.getOrDefault(pending, NOTHING).tookEffect())
                .toList();
        // If the program was killed and has just been restarted, requests may still be on their way.
        if (!missing.isEmpty() && delayedLookup.looksTwice() && delayedLookup.await()) {
            settled.putAll(together(missing));
        }
        return all.stream()
                .map(pending -> settled.computeIfAbsent(pending, this::settleOrTell))
                .toList();
    }

    private Reconciliation settleOrTell(PendingOutcome pending) {
        try {
            return settle(pending);
        } catch (SchedulerException e) {
            return Reconciliation.Unsettled.of(e);
        }
    }

    private Map<PendingOutcome, Reconciliation> together(List<PendingOutcome> posts) {
        LostPostFinder snapshot = finder.remembering();
        List<Found> found = new LostBatchMatcher(snapshot).claim(posts);
        Map<PendingOutcome, Reconciliation> settled = new HashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            settled.put(posts.get(i), newPost(posts.get(i), found.get(i), snapshot));
        }
        return settled;
    }

    private Reconciliation newPost(PendingOutcome pending, Found found, LostPostFinder snapshot) {
        try {
            return newPost(pending, found.searchResult(), snapshot, found.from());
        } catch (NotFoundException e) {
            return NOTHING; // a channel that no longer exists has no posts
        } catch (SchedulerException e) {
            return Reconciliation.Unsettled.of(e);
        }
    }

    private void check(PendingOutcome pending) {
        if (!pending.backend().equals(backend)) {
            throw new IllegalArgumentException(
                    "This outcome belongs to the backend " + pending.backend() + ", not to " + backend + ".");
        }
        if (!SETTLED.contains(pending.operation())) {
            throw new IllegalArgumentException("The outcome of " + pending.operation() + " cannot be looked up.");
        }
    }

    public Reconciliation settle(PendingOutcome pending) {
        check(pending);
        return switch (pending.operation()) {
            case CREATE_POST -> newPost(pending, finder.remembering());
            case CREATE_IDEA -> newIdea(pending);
            case EDIT_POST -> edited(pending);
            case PUBLISH_NOW -> stored(pending, PostMatch::isOut);
            case DELETE_POST -> deleted(new PostId(pending.target()));
            default -> throw new IllegalStateException("not one of " + SETTLED + ": " + pending.operation());
        };
    }

    private Reconciliation newPost(PendingOutcome pending, LostPostFinder snapshot) {
        return newPost(pending, snapshot.claim(pending), snapshot, pending.since());
    }

    private Reconciliation newPost(
            PendingOutcome pending, SearchResult<Post> searchResult, LostPostFinder snapshot, Instant from) {
        if (searchResult.found().isEmpty() && !searchResult.doubtful().isEmpty()) {
            throw AnswerErrorMapper.resembled(
                    pending,
                    searchResult.doubtful().stream()
                            .map(post -> post.id().value())
                            .toList());
        }
        return settled(
                searchResult,
                post -> Reconciliation.PostFound.of(post.withWarnings(snapshot.settle(pending, from))),
                pending);
    }

    private Reconciliation newIdea(PendingOutcome pending) {
        SearchResult<Idea> searchResult = IdeaRecovery.claim(
                ideas, ownership, pending, pending.id(), pending.fingerprint().hashCode());
        return settled(searchResult, Reconciliation.IdeaFound::of, pending);
    }

    private <T> Reconciliation settled(
            SearchResult<T> searchResult, Function<T, Reconciliation> found, PendingOutcome pending) {
        Optional<Reconciliation> ours =
                searchResult.found().stream().findFirst().map(found);
        if (ours.isEmpty() && !searchResult.isComplete()) {
            throw AnswerErrorMapper.tooMuchToLookThrough(pending);
        }
        return ours.orElse(NOTHING);
    }

    /** An edit that a later one may have replaced has left no trace, and may have taken effect all the same. */
    private Reconciliation edited(PendingOutcome pending) {
        Optional<Post> post = find(new PostId(pending.target()));
        Optional<Post> shown = post.filter(found -> PostMatch.shows(pending, found));
        if (shown.isEmpty() && post.filter(found -> mayBeEdited(pending, found)).isPresent()) {
            throw AnswerErrorMapper.replaced(pending);
        }
        return shown.<Reconciliation>map(Reconciliation.PostFound::of).orElse(NOTHING);
    }

    private boolean mayBeEdited(PendingOutcome pending, Post post) {
        Instant updatedAt = post.timing().updatedAt();
        Instant earliest = clock.offset(pending, pending.since())
                .map(offset -> CreationWindow.start(offset, pending.since()))
                .orElse(pending.since().minus(CreationWindow.SKEW));
        return updatedAt != null && updatedAt.isAfter(post.timing().createdAt()) && !updatedAt.isBefore(earliest);
    }

    private Reconciliation stored(PendingOutcome pending, Predicate<Post> shows) {
        return find(new PostId(pending.target()))
                .filter(shows)
                .<Reconciliation>map(Reconciliation.PostFound::of)
                .orElse(NOTHING);
    }

    private Reconciliation deleted(PostId id) {
        return find(id).isPresent() ? NOTHING : Reconciliation.PostGone.of(id);
    }

    private Optional<Post> find(PostId id) {
        try {
            return Optional.of(read.apply(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
