package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a stored post to find out whether a call with a lost response took effect. */
public final class StoredPostRecovery implements Recovery<Post> {

    private final Operation operation;
    private final PostId id;
    private final Function<PostId, Post> read;
    private final Predicate<Post> shows;
    private final BiPredicate<Post, Instant> mayRetry;
    private final DelayedLookup delayedLookup;
    private final BiFunction<Operation, Instant, @Nullable PendingOutcome> pending;

    /**
     * Creates the recovery of a call.
     *
     * @param shows tests whether a post shows the effect
     * @param mayRetry tests whether the call may be retried, by a post that does not show it and when the call began
     */
    public StoredPostRecovery(
            Operation operation,
            PostId id,
            Function<PostId, Post> read,
            Predicate<Post> shows,
            BiPredicate<Post, Instant> mayRetry,
            DelayedLookup delayedLookup,
            BiFunction<Operation, Instant, @Nullable PendingOutcome> pending) {
        this.operation = operation;
        this.id = id;
        this.read = read;
        this.shows = shows;
        this.mayRetry = mayRetry;
        this.delayedLookup = delayedLookup;
        this.pending = pending;
    }

    @Override
    public LookupResult<Post> lookUp(Instant since) {
        return delayedLookup.lookUp(
                operation, () -> lookOnce(since), found -> found.id().value());
    }

    private LookupResult<Post> lookOnce(Instant since) {
        Post stored = read.apply(id);
        return shows.test(stored)
                ? LookupResult.of(Optional.of(stored), true, false)
                : LookupResult.of(Optional.empty(), true, mayRetry.test(stored, since));
    }

    @Override
    public @Nullable PendingOutcome pending(Instant since) {
        return pending.apply(operation, since);
    }
}
