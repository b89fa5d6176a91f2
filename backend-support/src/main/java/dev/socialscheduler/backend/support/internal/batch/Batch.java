package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.BatchSender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Creates several posts with as few requests as possible and determines the outcome of each. A post that is sent alone
 * is created like any other. Thread-safe.
 */
public final class Batch {

    private static final int UNAUTHORIZED = 401;

    private final ErrorContext context;
    private final PostSender sender;
    private final int most;
    private final CallExecutor calls;
    private final RecoveryFactory recoveries;
    private final Clock clock;
    private final Consumer<CheckedPost> tell;

    /**
     * Creates the batches of a scheduler.
     *
     * @param most how many posts go into one request; 1 if the backend cannot send several
     * @param tell reports the warnings about a post before it is sent
     */
    public Batch(
            String backend,
            PostSender sender,
            int most,
            CallExecutor calls,
            RecoveryFactory recoveries,
            Clock clock,
            Consumer<CheckedPost> tell) {
        this.context = ErrorContext.of(backend, Operation.CREATE_POST);
        this.sender = sender;
        this.most = most;
        this.calls = calls;
        this.recoveries = recoveries;
        this.clock = clock;
        this.tell = tell;
    }

    /** Returns the batches of a scheduler as its settings demand. */
    public static Batch of(
            SocialScheduler raw,
            PostSender sender,
            BackendContext context,
            CallExecutor calls,
            RecoveryFactory recoveries,
            Consumer<CheckedPost> tell) {
        int most = raw instanceof BatchSender ? context.get(CommonSettings.BATCH_SIZE) : 1;
        return new Batch(raw.backend(), sender, most, calls, recoveries, context.clock(), tell);
    }

    public List<PostResult> create(List<CheckedPost> posts, BatchListener listener) {
        List<BatchItem> items = IntStream.range(0, posts.size())
                .mapToObj(i -> new BatchItem(
                        i, posts.get(i), recoveries.of(posts.get(i).post())))
                .toList();
        return BatchNotifier.during(() -> create(items, new BatchNotifier(listener, clock)));
    }

    private List<PostResult> create(List<BatchItem> items, BatchNotifier notifier) {
        items.forEach(BatchItem::check);
        notifier.done(items);
        List<BatchItem> waiting = open(items);
        int refused = Integer.MAX_VALUE;
        while (!waiting.isEmpty()) {
            List<BatchItem> chunk = first(waiting, refused);
            SchedulerException stop = send(chunk, notifier);
            // A failure of every request would fail the rest too; sending them would only spend quota.
            if (stop != null) {
                open(waiting).forEach(item -> item.failed(stop));
            }
            notifier.done(waiting);
            refused = open(chunk).isEmpty() ? Integer.MAX_VALUE : chunk.size();
            waiting = open(waiting);
        }
        return items.stream().map(BatchItem::result).toList();
    }

    private static List<BatchItem> open(List<BatchItem> items) {
        return items.stream().filter(item -> !item.isDone()).toList();
    }

    /** Returns the posts of the next request: fewer than the request that was just refused. */
    private List<BatchItem> first(List<BatchItem> waiting, int refused) {
        if (most == 1) {
            return waiting.subList(0, 1);
        }
        List<PostRequest> requests = waiting.stream().map(BatchItem::request).toList();
        List<BatchItem> chunk =
                sender.firstOf(requests, most).stream().map(waiting::get).toList();
        return chunk.size() < refused ? chunk : waiting.subList(0, 1);
    }

    /**
     * Sends a request, retries it where that is safe, and returns the failure that stops all further requests, if
     * any.
     */
    private @Nullable SchedulerException send(List<BatchItem> chunk, BatchNotifier notifier) {
        chunk.forEach(item -> tell.accept(item.checked()));
        return chunk.size() == 1 ? alone(chunk.get(0), notifier) : together(chunk, notifier);
    }

    private @Nullable SchedulerException alone(BatchItem item, BatchNotifier notifier) {
        SinglePostRecovery recovery = new SinglePostRecovery(item, notifier);
        try {
            item.made(calls.run(Operation.CREATE_POST, () -> item.recovery().own(create(item)), recovery, recovery));
            return null;
        } catch (SchedulerException e) {
            item.failed(e);
            return ofAll(e);
        }
    }

    /** Whatever a backend throws must not lose the results of other posts. */
    private Post create(BatchItem item) {
        return Exchange.send(context, () -> sender.create(item.request()));
    }

    private @Nullable SchedulerException together(List<BatchItem> chunk, BatchNotifier notifier) {
        BatchRecovery recovery = recoveries.of(new ArrayList<>(chunk), notifier);
        try {
            calls.run(Operation.CREATE_POST, () -> recovery.send(sender), recovery, recovery);
            recovery.end(null);
            return null;
        } catch (SchedulerException e) {
            recovery.end(e);
            return ofAll(e);
        } catch (BatchNotifier.Stop e) {
            recovery.sweep(); // no duplicate remains if the listener stops the call
            throw e;
        }
    }

    private static @Nullable SchedulerException ofAll(SchedulerException e) {
        SchedulerException last =
                e instanceof OutcomeUnknownException && e.getCause() instanceof SchedulerException cause ? cause : e;
        boolean isCredential = last instanceof AuthenticationException
                || Integer.valueOf(UNAUTHORIZED).equals(last.context().httpStatus());
        return isCredential || last instanceof RateLimitedException ? last : null;
    }
}
