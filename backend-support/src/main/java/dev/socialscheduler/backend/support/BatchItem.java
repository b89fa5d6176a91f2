package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One post of several, and what is known of it. Belongs to one call; used by one thread. */
final class BatchItem {

    private final NewPost post;
    private final PostRecovery recovery;
    private @Nullable PostResult result;
    private @Nullable SchedulerException lostBy;
    private @Nullable Instant lostSince;
    private boolean isJustLost;
    private boolean isForgettable;

    BatchItem(NewPost post, PostRecovery recovery) {
        this.post = post;
        this.recovery = recovery;
    }

    NewPost post() {
        return post;
    }

    PostRecovery recovery() {
        return recovery;
    }

    boolean isPublishedAtOnce() {
        return post.shareMode() instanceof ShareMode.ShareNow;
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
        result = new PostResult.Created(made);
        isJustLost = false;
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
        lostSince = lostSince == null ? since : lostSince;
        return isNew;
    }

    /** Returns what to look for. */
    PendingOutcome pending() {
        return recovery.pending(Objects.requireNonNull(lostSince, "lostSince"));
    }

    /** Ends with a failure: it was refused, unless an earlier request was lost. */
    void failed(SchedulerException failure) {
        if (lostBy != null) {
            end();
        } else if (failure instanceof OutcomeUnknownException unknown) {
            result = new PostResult.Unknown(unknown);
        } else if (failure.outcome() == Outcome.UNKNOWN) {
            unknown(failure);
        } else {
            result = new PostResult.Refused(failure);
        }
    }

    private void unknown(SchedulerException failure) {
        Instant since = Objects.requireNonNull(lostSince, "lostSince");
        result = new PostResult.Unknown(Calls.unknown(Operation.CREATE_POST, failure, since, recovery.pending(since)));
    }

    /** Deletes what its lost requests have made beside it. */
    void sweep(LostPosts where) {
        if (result instanceof PostResult.Created created && lostSince != null) {
            result = new PostResult.Created(recovery.swept(created.post(), where, lostSince));
        }
    }
}
