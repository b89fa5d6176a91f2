package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.backend.support.internal.recovery.LostPostFinder;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import dev.socialscheduler.backend.support.internal.resilience.CallErrorMapper;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One post of a batch and its state. Belongs to one call; used by one thread. */
public final class BatchItem {

    private final int index;
    private final CheckedPost checked;
    private final PostRecovery recovery;
    private @Nullable Post made;
    private @Nullable PostResult result;
    private @Nullable SchedulerException lostBy;
    private @Nullable Instant lostSince;
    private boolean isJustLost;
    private boolean isForgettable;
    private boolean mayChange;
    private boolean isNotified;

    /**
     * Creates the state of a post.
     *
     * @param index its place among the posts of its call
     */
    BatchItem(int index, CheckedPost checked, PostRecovery recovery) {
        this.index = index;
        this.checked = checked;
        this.recovery = recovery;
    }

    int index() {
        return index;
    }

    CheckedPost checked() {
        return checked;
    }

    PostRequest request() {
        return checked.request();
    }

    NewPost post() {
        return checked.post();
    }

    /** Ends at once if the post must not be sent. */
    void check() {
        SchedulerException refusal = checked.refusal();
        if (refusal != null) {
            failed(refusal);
        }
    }

    PostRecovery recovery() {
        return recovery;
    }

    boolean isPublishedAtOnce() {
        return post().shareMode() instanceof ShareMode.ShareNow;
    }

    boolean isDone() {
        return result != null;
    }

    boolean isMade() {
        return made != null;
    }

    /** Returns whether the outcome of a request for it was unknown at first. */
    boolean wasLost() {
        return lostBy != null;
    }

    @Nullable
    SchedulerException lostBy() {
        return lostBy;
    }

    /** Ends with an unknown outcome. */
    void end() {
        unknown(Objects.requireNonNull(lostBy, "lostBy"));
    }

    PostResult result() {
        return Objects.requireNonNull(result, "result");
    }

    void made(Post post) {
        made = post;
        result = recovery.result(post);
        isJustLost = false;
        mayChange = wasLost() && recovery.isOpen();
    }

    /** No more duplicates will be looked up. */
    void settled() {
        mayChange = false;
    }

    /** Returns true once, when the result is final. */
    boolean takeFinalResult() {
        boolean isNew = isDone() && !mayChange && !isNotified;
        isNotified |= isNew;
        return isNew;
    }

    /** The outcome of a request for it is unknown. */
    void lost(SchedulerException failure) {
        lost(failure, false);
    }

    /**
     * The outcome of a request for it is unknown.
     *
     * @param isOver whether that request can no longer take effect
     */
    void lost(SchedulerException failure, boolean isOver) {
        isForgettable = isOver && (lostBy == null || isForgettable);
        lostBy = failure;
        isJustLost = !isOver;
    }

    /** It does not exist: if none of its requests can still take effect, they are forgotten. */
    void forget() {
        if (isForgettable) {
            lostBy = null;
            lostSince = null;
        }
    }

    /** Returns whether a request was lost since the last call of this method. */
    boolean takeLoss(Instant since) {
        boolean isNew = isJustLost;
        isJustLost = false;
        lostSince(since);
        return isNew;
    }

    /** A request that left then was lost; the first one counts. */
    void lostSince(Instant since) {
        lostSince = lostSince == null ? since : lostSince;
    }

    /** Returns the outcome to look up. */
    PendingOutcome pending() {
        return recovery.pending(Objects.requireNonNull(lostSince, "lostSince"));
    }

    /** Returns the outcome to look up if a request that leaves now is lost. */
    PendingOutcome pending(Instant now) {
        return recovery.pending(lostSince == null ? now : lostSince);
    }

    /** Ends with a failure: refused, unless an earlier request was lost. */
    void failed(SchedulerException failure) {
        if (lostBy != null) {
            end();
        } else if (failure instanceof OutcomeUnknownException unknown) {
            result = PostResult.Unknown.of(unknown);
        } else if (failure.outcome() == Outcome.UNKNOWN) {
            unknown(failure);
        } else {
            result = PostResult.Refused.of(failure);
        }
    }

    private void unknown(SchedulerException failure) {
        Instant since = Objects.requireNonNull(lostSince, "lostSince");
        result = PostResult.Unknown.of(
                CallErrorMapper.unknown(Operation.CREATE_POST, failure, since, recovery.pending(since)));
    }

    /** Deletes the duplicates that its lost requests have created. */
    void sweep(LostPostFinder where) {
        if (made != null && lostSince != null) {
            made = recovery.swept(made, where, lostSince);
            result = recovery.result(made);
        }
    }

    /** Warns that those duplicates could not be looked up. */
    void unswept() {
        if (result instanceof PostResult.Created created && lostSince != null) {
            result = PostResult.Created.of(recovery.unswept(created.post(), lostSince));
        }
    }
}
