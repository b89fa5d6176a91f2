package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a stored post to find out whether a call with a lost response took effect. */
public final class StoredPostRecovery implements Recovery<Post> {

    private final Operation operation;
    private final PostId id;
    private final Function<PostId, Post> read;
    private final Predicate<Post> shows;
    private final boolean mayRetry;
    private final DelayedLookup delayedLookup;
    private final BiFunction<Operation, Instant, @Nullable PendingOutcome> pending;

    /**
     * Creates the recovery of a call.
     *
     * @param shows tests whether a post shows the effect
     * @param mayRetry whether the call may be retried if the post does not show it
     */
    public StoredPostRecovery(
            Operation operation,
            PostId id,
            Function<PostId, Post> read,
            Predicate<Post> shows,
            boolean mayRetry,
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
                operation,
                () -> LookupResult.of(Optional.of(read.apply(id)).filter(shows), true, mayRetry),
                found -> found.id().value());
    }

    @Override
    public @Nullable PendingOutcome pending(Instant since) {
        return pending.apply(operation, since);
    }
}
