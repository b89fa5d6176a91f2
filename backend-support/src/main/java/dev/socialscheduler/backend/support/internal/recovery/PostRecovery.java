package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.resilience.Dispatch;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks up a post whose creation got no response before the call is retried, because the provider has no idempotency
 * keys. A post that is found and belongs to no other call is the result. If the first attempt arrives after a retry,
 * the duplicate is deleted or told.
 */
public final class PostRecovery implements Recovery<Post> {

    private final String backend;
    private final NewPost post;
    private final String owner;
    private final PostOwnership ownership;
    private final LostPostFinder finder;
    private final DelayedLookup delayedLookup;
    private final StoredPost stored;
    private final int content;

    public PostRecovery(
            String backend,
            NewPost post,
            String owner,
            PostOwnership ownership,
            LostPostFinder finder,
            DelayedLookup delayedLookup) {
        this.backend = backend;
        this.post = post;
        this.owner = owner;
        this.ownership = ownership;
        this.finder = finder;
        this.delayedLookup = delayedLookup;
        this.stored = new StoredPost(backend);
        this.content = ContentHash.of(post.text());
    }

    /** Returns what happens around each attempt: its channel is locked. */
    public Dispatch<Post> dispatch() {
        return Dispatch.to(post.channelId().value(), ownership.lock());
    }

    /**
     * Takes the post of a successful attempt as that of the call.
     *
     * @throws SchedulerException with an unknown outcome if it belongs to another call, so the answer does too
     */
    public Post own(Post made) {
        if (!claim(made)) {
            throw AnswerErrorMapper.anothers(made.id().value(), ErrorContext.of(backend, Operation.CREATE_POST));
        }
        return made;
    }

    /** Claims a post for the call; returns false if it belongs to another call. */
    public boolean claim(Post made) {
        return ownership.claim(made.id().value(), owner, content);
    }

    /** Returns the result of the call: its post, compared with the request. */
    public PostResult result(Post made) {
        return stored.result(post, made);
    }

    /** Counts a request whose outcome is unknown. */
    public void opened(PendingOutcome pending) {
        finder.opened(pending);
    }

    /** Returns whether requests with an unknown outcome are not accounted for. */
    public boolean isOpen() {
        return ownership.isOpen(owner);
    }

    private LookupResult<Post> lookOnce(PendingOutcome pending) {
        SearchResult<Post> searchResult = finder.claim(pending);
        boolean mayRetry = !(post.shareMode() instanceof ShareMode.ShareNow);
        return LookupResult.of(searchResult.found().stream().findFirst(), searchResult.provesAbsence(), mayRetry);
    }

    /** Looks for the duplicates of earlier requests and returns the post with the warnings about them. */
    public Post swept(Post made, LostPostFinder where, Instant since) {
        List<PostWarning> warnings = new ArrayList<>(made.warnings());
        warnings.addAll(where.sweep(pending(since)));
        return warnings.size() == made.warnings().size() ? made : made.withWarnings(warnings);
    }

    /** Returns the post with the warning that duplicates of earlier requests were not looked up. */
    public Post unswept(Post made, Instant since) {
        List<PostWarning> warnings = new ArrayList<>(made.warnings());
        warnings.add(DuplicateCleanup.unseen(pending(since)));
        return made.withWarnings(warnings);
    }

    @Override
    public LookupResult<Post> lookUp(Instant since) {
        PendingOutcome pending = pending(since);
        opened(pending);
        return lookUp(pending);
    }

    private LookupResult<Post> lookUp(PendingOutcome pending) {
        LookupResult<Post> lookup = delayedLookup.lookUp(
                Operation.CREATE_POST,
                () -> lookOnce(pending),
                found -> found.id().value());
        return new LookupResult<>(
                lookup.found().map(found -> withoutDuplicates(found, pending)), lookup.isAbsent(), lookup.mayRetry());
    }

    /** If several attempts were lost, each may have created a post, and the last of them may still be on its way. */
    private Post withoutDuplicates(Post found, PendingOutcome pending) {
        if (!ownership.isOpen(owner)) {
            return found;
        }
        boolean isSettled = delayedLookup.await();
        List<PostWarning> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(isSettled ? finder.sweep(pending) : List.of(DuplicateCleanup.unseen(pending)));
        return warnings.isEmpty() ? found : found.withWarnings(warnings);
    }

    @Override
    public Optional<Post> explain(SchedulerException refusal, Instant since) {
        return refusal instanceof DuplicatePostException
                ? lookUp(pending(since)).found()
                : Optional.empty();
    }

    @Override
    public Post afterRetry(Post result, Instant since) {
        return withoutDuplicates(result, pending(since));
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
                ownership.others(owner, content));
    }
}
