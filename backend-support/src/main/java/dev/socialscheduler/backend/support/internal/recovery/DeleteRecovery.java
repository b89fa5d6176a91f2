package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Deleting is idempotent: a retry after a lost response that finds no post has succeeded. */
public final class DeleteRecovery implements Recovery<Boolean> {

    private final Function<Instant, PendingOutcome> pending;

    public DeleteRecovery(Function<Instant, PendingOutcome> pending) {
        this.pending = pending;
    }

    @Override
    public Optional<Boolean> explain(SchedulerException refusal, Instant since) {
        return refusal instanceof NotFoundException ? Optional.of(true) : Optional.empty();
    }

    @Override
    public PendingOutcome pending(Instant since) {
        return pending.apply(since);
    }
}
