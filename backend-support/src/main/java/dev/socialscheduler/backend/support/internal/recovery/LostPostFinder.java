package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds posts whose responses were lost, and claims each for the call that created it. Thread-safe. */
public final class LostPostFinder {

    private final PostSearch search;
    private final PostOwnership ownership;
    private final DuplicateSweep duplicates;

    public LostPostFinder(PostSearch search, PostOwnership ownership, DuplicateSweep duplicates) {
        this.search = search;
        this.ownership = ownership;
        this.duplicates = duplicates;
    }

    /** Returns a finder that reads each list once, for several lookups at the same time. Used by one thread. */
    public LostPostFinder remembering() {
        PostSearch remembering = search.remembering();
        return new LostPostFinder(remembering, ownership, duplicates.with(remembering));
    }

    /** Runs several lookups of a channel while nobody sends to it. */
    public void looking(String channel, Runnable looks) {
        ownership.lock().looking(channel, () -> {
            looks.run();
            return true;
        });
    }

    /**
     * Finds the post of a call and claims it for the call.
     *
     * @return at most one post, or whether its absence is proved
     */
    SearchResult<Post> claim(PendingOutcome pending) {
        return claim(pending, pending.since(), (wanted, post) -> true);
    }

    /**
     * Finds the post of a call and claims it for the call.
     *
     * @param from where the search begins: no later than the call
     * @param resembles tests which candidates may be claimed
     * @return at most one post, or whether its absence is proved
     */
    SearchResult<Post> claim(PendingOutcome pending, Instant from, BiPredicate<PendingOutcome, Post> resembles) {
        return ownership.lock().looking(pending.target(), () -> {
            SearchResult<Post> seen = search.candidates(pending, from);
            List<Post> alike = seen.found().stream()
                    .filter(post -> resembles.test(pending, post))
                    .toList();
            List<Post> ours = own(seen.doubtful(), pending.id()).or(() -> claimed(alike, pending.id())).stream()
                    .toList();
            return new SearchResult<>(
                    ours, seen.isComplete(), ours.isEmpty() ? ownership.nobodys(seen.doubtful(), pending) : List.of());
        });
    }

    private Optional<Post> own(List<Post> posts, String owner) {
        return posts.stream()
                .filter(post -> ownership.isOwn(post.id().value(), owner))
                .findFirst();
    }

    /** Returns the post that the call already owns, or claims a free one for it. */
    private Optional<Post> claimed(List<Post> candidates, String owner) {
        Optional<Post> own = own(candidates, owner);
        if (own.isPresent()) {
            return own;
        }
        for (Post post : candidates) {
            if (ownership.claim(post.id().value(), owner, ContentHash.of(post.text()))) {
                ownership.settle(owner);
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    /** Counts a request of a call whose outcome is unknown. */
    void opened(PendingOutcome call) {
        duplicates.opened(call);
    }

    /** Does what {@link DuplicateSweep#sweep} does. */
    List<PostWarning> sweep(PendingOutcome pending) {
        return duplicates.sweep(pending);
    }

    /** Does what {@link DuplicateSweep#settle} does. */
    List<PostWarning> settle(PendingOutcome pending, Instant from) {
        return duplicates.settle(pending, from);
    }
}
