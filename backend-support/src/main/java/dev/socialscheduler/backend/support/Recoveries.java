package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.backend.support.internal.batch.BatchItem;
import dev.socialscheduler.backend.support.internal.batch.BatchLookup;
import dev.socialscheduler.backend.support.internal.batch.BatchNotifier;
import dev.socialscheduler.backend.support.internal.batch.BatchRecovery;
import dev.socialscheduler.backend.support.internal.batch.RecoveryFactory;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.recovery.ContentFingerprint;
import dev.socialscheduler.backend.support.internal.recovery.DelayedLookup;
import dev.socialscheduler.backend.support.internal.recovery.DeleteRecovery;
import dev.socialscheduler.backend.support.internal.recovery.DuplicateCleanup;
import dev.socialscheduler.backend.support.internal.recovery.DuplicateSweep;
import dev.socialscheduler.backend.support.internal.recovery.IdeaRecovery;
import dev.socialscheduler.backend.support.internal.recovery.IdeaSearch;
import dev.socialscheduler.backend.support.internal.recovery.InternalCalls;
import dev.socialscheduler.backend.support.internal.recovery.LostPostFinder;
import dev.socialscheduler.backend.support.internal.recovery.PostMatch;
import dev.socialscheduler.backend.support.internal.recovery.PostOwnership;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import dev.socialscheduler.backend.support.internal.recovery.PostSearch;
import dev.socialscheduler.backend.support.internal.recovery.ProviderClock;
import dev.socialscheduler.backend.support.internal.recovery.Reconciler;
import dev.socialscheduler.backend.support.internal.recovery.SeenPosts;
import dev.socialscheduler.backend.support.internal.recovery.SharedOwnership;
import dev.socialscheduler.backend.support.internal.recovery.StoredPostRecovery;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.backend.support.internal.validation.ChannelMemory;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.spi.BackendContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates the recovery of each call. Thread-safe. */
final class Recoveries implements RecoveryFactory {

    private final String scheduler;
    private final ProviderClock clock;
    private final SeenPosts seen;
    private final AtomicLong calls = new AtomicLong();
    private final String backend;
    private final SharedOwnership.Share share;
    private final PostOwnership claims;
    private final LostPostFinder lostPosts;
    private final IdeaSearch ideas;
    private final Function<PostId, Post> read;
    private final DelayedLookup settling;
    private final Reconciler reconciler;

    private Recoveries(
            String backend,
            String scheduler,
            ProviderClock clock,
            SharedOwnership.Share share,
            PostOwnership claims,
            LostPostFinder lostPosts,
            IdeaSearch ideas,
            Function<PostId, Post> read,
            DelayedLookup settling) {
        this.backend = backend;
        this.scheduler = scheduler;
        this.clock = clock;
        this.seen = new SeenPosts(clock);
        this.share = share;
        this.claims = claims;
        this.lostPosts = lostPosts;
        this.ideas = ideas;
        this.read = read;
        this.settling = settling;
        this.reconciler = new Reconciler(backend, claims, lostPosts, ideas, read, settling, clock);
    }

    /** Creates those of a guarded scheduler, which uses its own verbs for lookups. */
    static Recoveries around(
            InternalCalls guarded,
            ChannelMemory channels,
            BackendContext context,
            Sleeper sleeper,
            SharedOwnership.Share share) {
        String backend = guarded.backend();
        PostOwnership claims = share.ownership().waiting(context.get(CommonSettings.CALL_TIMEOUT));
        Listeners listeners = Listeners.of(backend, context);
        String scheduler = UUID.randomUUID().toString();
        ProviderClock clock = new ProviderClock(context.clock(), scheduler);
        PostSearch posts = new PostSearch(
                guarded::capabilities,
                id -> channels.find(id)
                        .map(ChannelMemory.Seen::channel)
                        .orElseGet(() -> guarded.channel(id))
                        .organizationId(),
                guarded::posts,
                clock);
        return new Recoveries(
                backend,
                scheduler,
                clock,
                share,
                claims,
                new LostPostFinder(
                        posts,
                        claims,
                        new DuplicateSweep(
                                posts,
                                claims,
                                new DuplicateCleanup(guarded, listeners),
                                clock,
                                context.get(CommonSettings.RETRY_LIST_LAG))),
                new IdeaSearch(guarded::capabilities, guarded::ideas, clock),
                guarded::post,
                new DelayedLookup(backend, context.get(CommonSettings.RETRY_SETTLING_DELAY), sleeper, listeners));
    }

    /** Returns the provider's clock, which is measured by what the scheduler creates. */
    ProviderClock clock() {
        return clock;
    }

    /** Gives back the share in the ownership of posts. */
    void close() {
        share.release();
    }

    /** Returns the posts that the scheduler saw last. */
    SeenPosts seen() {
        return seen;
    }

    /** Reconciles a call after it ended. */
    Reconciliation settle(PendingOutcome pending) {
        return reconciler.settle(pending);
    }

    /** Reconciles several calls, and returns the results in order. */
    List<Reconciliation> settle(List<PendingOutcome> pendings) {
        return reconciler.settle(pendings);
    }

    @Override
    public PostRecovery of(NewPost post) {
        return new PostRecovery(backend, post, owner(), claims, lostPosts, settling);
    }

    @Override
    public BatchRecovery of(List<BatchItem> items, BatchNotifier news) {
        return new BatchRecovery(backend, items, claims, new BatchLookup(lostPosts, settling), news);
    }

    IdeaRecovery of(NewIdea idea) {
        return new IdeaRecovery(backend, idea, owner(), claims, ideas, settling);
    }

    /**
     * An edit is idempotent, so it is retried if the post is still as it was before. If it is neither so nor as wanted,
     * somebody else may have changed it after the edit, which a retry would undo.
     */
    Recovery<Post> of(PostId id, PostEdit edit) {
        String text = edit.text();
        boolean isSaid = text != null && edit.thread() == null;
        Instant dueAt = PostMatch.dueAt(edit.shareMode());
        boolean isComparable = isSaid || dueAt != null;
        String print = isSaid ? ContentFingerprint.ofText(text, List.of()) : "";
        return new StoredPostRecovery(
                Operation.EDIT_POST,
                id,
                read,
                post -> PostMatch.shows(edit, post),
                seen.before(id)::isStill,
                settling,
                (operation, since) -> isComparable ? stored(operation, id, print, dueAt, since) : null);
    }

    /** Publishing cannot be undone, so it is never retried unless the first attempt is known to have failed. */
    Recovery<Post> ofPublishing(PostId id) {
        return new StoredPostRecovery(
                Operation.PUBLISH_NOW,
                id,
                read,
                PostMatch::isOut,
                (post, since) -> false,
                settling,
                (operation, since) -> stored(operation, id, "", null, since));
    }

    Recovery<Boolean> ofDeleting(PostId id) {
        return new DeleteRecovery(since -> stored(Operation.DELETE_POST, id, "", null, since));
    }

    private PendingOutcome stored(
            Operation operation, PostId id, String print, @Nullable Instant dueAt, Instant since) {
        return new PendingOutcome(owner(), backend, operation, id.value(), print, dueAt, false, since, List.of());
    }

    private String owner() {
        return scheduler + "-" + calls.incrementAndGet();
    }
}
