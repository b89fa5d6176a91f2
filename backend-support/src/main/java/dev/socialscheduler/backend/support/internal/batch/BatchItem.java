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

/** One post of several, and what is known of it. Belongs to one call; used by one thread. */
public final class BatchItem {

    private final int index;
    private final CheckedPost checked;
    private final PostRecovery recovery;
    private @Nullable PostResult result;
    private @Nullable SchedulerException lostBy;
    private @Nullable Instant lostSince;
    private boolean isJustLost;
    private boolean isForgettable;
    private boolean mayChange;
    private boolean isTold;

    /**
     * Makes what is known of a post.
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
        return result instanceof PostResult.Created;
    }

    /** Returns whether a request for it left, of which nobody knew at first what became of it. */
    boolean wasLost() {
        return lostBy != null;
    }

    @Nullable
    SchedulerException lostBy() {
        return lostBy;
    }

    /** Nothing more can be found out about what was lost. */
    void end() {
        unknown(Objects.requireNonNull(lostBy, "lostBy"));
    }

    PostResult result() {
        return Objects.requireNonNull(result, "result");
    }

    void made(Post made) {
        result = PostResult.Created.of(made);
        isJustLost = false;
        mayChange = wasLost() && recovery.isOpen();
    }

    /** Nothing more will be looked for beside it. */
    void settled() {
        mayChange = false;
    }

    /** Returns once whether nothing can change the result any more. */
    boolean takeFate() {
        boolean isNew = isDone() && !mayChange && !isTold;
        isTold |= isNew;
        return isNew;
    }

    /** No answer tells what became of a request for it. */
    void lost(SchedulerException failure) {
        lost(failure, false);
    }

    /**
     * No answer tells what became of a request for it.
     *
     * @param isOver whether nothing can come of that request any more
     */
    void lost(SchedulerException failure, boolean isOver) {
        isForgettable = isOver && (lostBy == null || isForgettable);
        lostBy = failure;
        isJustLost = !isOver;
    }

    /** It is not there: if nothing can come of its requests any more, it is as if there had been none. */
    void forget() {
        if (isForgettable) {
            lostBy = null;
            lostSince = null;
        }
    }

    /** Returns whether a request was lost since this was asked the last time. */
    boolean takeLoss(Instant since) {
        boolean isNew = isJustLost;
        isJustLost = false;
        lostSince(since);
        return isNew;
    }

    /** A request was lost that left then; the first one counts. */
    void lostSince(Instant since) {
        lostSince = lostSince == null ? since : lostSince;
    }

    /** Returns what to look for. */
    PendingOutcome pending() {
        return recovery.pending(Objects.requireNonNull(lostSince, "lostSince"));
    }

    /** Returns what to look for if a request is lost that leaves now. */
    PendingOutcome pending(Instant now) {
        return recovery.pending(lostSince == null ? now : lostSince);
    }

    /** Ends with a failure: it was refused, unless an earlier request was lost. */
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

    /** Deletes what its lost requests have made beside it. */
    void sweep(LostPostFinder where) {
        if (result instanceof PostResult.Created created && lostSince != null) {
            result = PostResult.Created.of(recovery.swept(created.post(), where, lostSince));
        }
    }
}
