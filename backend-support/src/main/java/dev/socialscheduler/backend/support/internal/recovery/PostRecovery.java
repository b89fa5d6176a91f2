package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks for a post whose creation got no answer, before anything is repeated: the provider has no key by which it would
 * know a repeat. What is found and is nobody else's is the result. If a first attempt arrives after all, beside a
 * second one, the surplus is deleted.
 */
public final class PostRecovery implements Recovery<Post> {

    private final String backend;
    private final NewPost post;
    private final String owner;
    private final PostOwnership claims;
    private final LostPostFinder lost;
    private final DelayedLookup settling;
    private final int content;

    public PostRecovery(
            String backend,
            NewPost post,
            String owner,
            PostOwnership claims,
            LostPostFinder lost,
            DelayedLookup settling) {
        this.backend = backend;
        this.post = post;
        this.owner = owner;
        this.claims = claims;
        this.lost = lost;
        this.settling = settling;
        this.content = LostPostFinder.content(post.text());
    }

    @Override
    public Post attempt(Supplier<Post> call) {
        return claims.sending(post.channelId().value(), () -> {
            Post made = call.get();
            claim(made);
            return made;
        });
    }

    /** Takes a post as that of the call, and returns whether it is no other call's. */
    public boolean claim(Post made) {
        return claims.claim(made.id().value(), owner, content);
    }

    /** Counts a request of which nobody knows what became of it. */
    public void opened(PendingOutcome pending) {
        claims.opened(pending);
    }

    /** Returns whether there are such requests that are not accounted for. */
    public boolean isOpen() {
        return claims.isOpen(owner);
    }

    private LookupResult<Post> lookOnce(PendingOutcome pending) {
        SearchResult<Post> traces = lost.claim(pending);
        boolean mayRepeat = !(post.shareMode() instanceof ShareMode.ShareNow);
        return LookupResult.of(traces.found().stream().findFirst(), traces.isComplete(), mayRepeat);
    }

    /** Returns the post without what earlier requests have made beside it. */
    public Post swept(Post made, LostPostFinder where, Instant since) {
        List<PostWarning> warnings = new ArrayList<>(made.warnings());
        warnings.addAll(where.sweep(pending(since)));
        return warnings.size() == made.warnings().size() ? made : made.withWarnings(warnings);
    }

    @Override
    public LookupResult<Post> look(Instant since) {
        PendingOutcome pending = pending(since);
        opened(pending);
        return lookFor(pending);
    }

    private LookupResult<Post> lookFor(PendingOutcome pending) {
        LookupResult<Post> look = settling.look(
                Operation.CREATE_POST,
                () -> lookOnce(pending),
                found -> found.id().value());
        return new LookupResult<>(
                look.found().map(found -> withoutSurplus(found, pending)), look.isAbsent(), look.mayRepeat());
    }

    /** Where several attempts got lost, each may have made a post, and the last of them may be on its way. */
    private Post withoutSurplus(Post found, PendingOutcome pending) {
        if (!claims.isOpen(owner)) {
            return found;
        }
        boolean isSettled = settling.await();
        List<PostWarning> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(isSettled ? lost.sweep(pending) : List.of(DuplicateCleanup.unseen(pending)));
        return warnings.isEmpty() ? found : found.withWarnings(warnings);
    }

    @Override
    public Optional<Post> explain(SchedulerException refusal, Instant since) {
        return refusal instanceof DuplicatePostException
                ? lookFor(pending(since)).found()
                : Optional.empty();
    }

    @Override
    public Post afterRepeat(Post result, Instant since) {
        return swept(result, lost, since);
    }

    @Override
    public PendingOutcome pending(Instant since) {
        return new PendingOutcome(
                owner,
                backend,
                Operation.CREATE_POST,
                post.channelId().value(),
                ContentFingerprint.of(post),
                PostMatch.dueAt(post.shareMode()),
                post.draft(),
                since,
                claims.others(owner, content));
    }
}
