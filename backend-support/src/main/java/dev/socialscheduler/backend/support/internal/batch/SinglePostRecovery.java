package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.resilience.ChannelLock;
import dev.socialscheduler.backend.support.internal.resilience.Dispatch;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Recovers a post of a batch that is sent alone like any single post, and notifies the listener before each attempt.
 */
final class SinglePostRecovery implements Recovery<Post>, Dispatch<Post> {

    private final BatchItem item;
    private final BatchNotifier notifier;

    SinglePostRecovery(BatchItem item, BatchNotifier notifier) {
        this.item = item;
        this.notifier = notifier;
    }

    @Override
    public void before() {
        notifier.sending(List.of(item));
    }

    @Override
    public ChannelLock.Hold hold(ErrorContext attempt) {
        return item.recovery().dispatch().hold(attempt);
    }

    @Override
    public LookupResult<Post> lookUp(Instant since) {
        item.lostSince(since);
        return item.recovery().lookUp(since);
    }

    @Override
    public Optional<Post> explain(SchedulerException refusal, Instant since) {
        return item.recovery().explain(refusal, since);
    }

    @Override
    public Post afterRetry(Post result, Instant since) {
        return item.recovery().afterRetry(result, since);
    }

    @Override
    public PendingOutcome pending(Instant since) {
        return item.recovery().pending(since);
    }
}
