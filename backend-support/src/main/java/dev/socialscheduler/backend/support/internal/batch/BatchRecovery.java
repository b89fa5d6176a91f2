package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.recovery.PostDifference;
import dev.socialscheduler.backend.support.internal.recovery.PostOwnership;
import dev.socialscheduler.backend.support.internal.resilience.ChannelLock;
import dev.socialscheduler.backend.support.internal.resilience.Dispatch;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the state of each post of one request and looks up those whose responses were lost. Only posts that certainly
 * do not exist go into the next attempt.
 */
public final class BatchRecovery implements Recovery<List<Answer>>, Dispatch<List<Answer>> {

    private final ErrorContext context;
    private final List<BatchItem> items;
    private final PostOwnership ownership;
    private final BatchLookup lookup;
    private final BatchNotifier notifier;

    public BatchRecovery(
            String backend,
            List<BatchItem> items,
            PostOwnership ownership,
            BatchLookup lookup,
            BatchNotifier notifier) {
        this.context = ErrorContext.of(backend, Operation.CREATE_POST);
        this.items = List.copyOf(items);
        this.ownership = ownership;
        this.lookup = lookup;
        this.notifier = notifier;
    }

    private List<BatchItem> open() {
        return items.stream().filter(item -> !item.isDone()).toList();
    }

    @Override
    public void before() {
        notifier.sending(open()); // without a lock, since the listener may look at the channel
    }

    @Override
    public ChannelLock.Hold hold(ErrorContext attempt) {
        SortedSet<String> channels = new TreeSet<>();
        open().forEach(item -> channels.add(item.post().channelId().value()));
        return ownership.lock().toSend(channels, attempt);
    }

    /** Sends the posts whose fate is open, and records what became of each. */
    List<Answer> send(PostSender sender) {
        List<BatchItem> open = open();
        List<Answer> answers = answers(open, sender);
        for (int i = 0; i < open.size() && !answers.isEmpty(); i++) {
            tell(open.get(i), i < answers.size() ? answers.get(i) : null);
        }
        return answers;
    }

    @Override
    public void after(List<Answer> answers) {
        notifier.done(items);
        if (!answers.isEmpty()) {
            open().stream().findFirst().map(BatchItem::lostBy).ifPresent(lost -> {
                throw lost;
            });
        }
    }

    private List<Answer> answers(List<BatchItem> open, PostSender sender) {
        List<PostRequest> requests = open.stream().map(BatchItem::request).toList();
        try {
            return Exchange.send(context, () -> sender.sendTogether(requests));
        } catch (SchedulerException e) {
            if (e.outcome() == Outcome.UNKNOWN) {
                open.forEach(item -> item.lost(e));
            }
            throw e;
        }
    }

    private void tell(BatchItem item, @Nullable Answer answer) {
        Post made = answer == null ? null : answer.post();
        SchedulerException failure = answer == null ? null : answer.failure();
        if (made != null && !isOfAnother(item, made) && item.recovery().claim(made)) {
            item.made(made);
        } else if (made != null) {
            item.lost(AnswerErrorMapper.anothers(made.id().value(), context));
        } else if (failure == null) {
            item.lost(AnswerErrorMapper.incomplete(context));
        } else if (failure.outcome() == Outcome.UNKNOWN) {
            item.lost(failure, answer != null && answer.isOver());
        } else if (!item.wasLost() || !(failure instanceof DuplicatePostException)) {
            item.failed(failure); // a duplicate after a loss hints that the lost request arrived
        }
    }

    /** Returns whether a post is not what was asked for, but what another post of the request was to become. */
    private boolean isOfAnother(BatchItem item, Post made) {
        return !PostDifference.between(item.post(), made).isEmpty()
                && items.stream()
                        .anyMatch(other -> other != item
                                && PostDifference.between(other.post(), made).isEmpty());
    }

    /** Looks up everything that was lost; posts that must not be retried end here. */
    @Override
    public LookupResult<List<Answer>> lookUp(Instant since) {
        List<BatchItem> open = open();
        open.stream()
                .filter(item -> item.takeLoss(since))
                .forEach(item -> item.recovery().opened(item.pending()));
        List<BatchItem> absent = lookup.lookUp(open);
        open.stream()
                .filter(item -> !item.isDone() && (!absent.contains(item) || item.isPublishedAtOnce()))
                .forEach(BatchItem::end);
        open().forEach(BatchItem::forget);
        notifier.done(items);
        boolean isOver = open().stream().noneMatch(BatchItem::wasLost);
        return new LookupResult<>(isOver ? Optional.of(List.of()) : Optional.empty(), !isOver, !isOver);
    }

    /** Ends what is still open and deletes duplicates of lost requests. */
    void end(@Nullable SchedulerException failure) {
        for (BatchItem item : open()) {
            if (failure != null) {
                item.failed(failure);
            } else if (item.wasLost()) {
                item.end();
            }
        }
        sweep();
        notifier.done(items);
    }

    /** Deletes the duplicates that lost requests have created. */
    void sweep() {
        lookup.sweep(items);
        items.forEach(BatchItem::settled);
    }
}
