package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.Heard;
import dev.socialscheduler.backend.support.StoringBatchScheduler;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.recovery.DelayedLookup;
import dev.socialscheduler.backend.support.internal.recovery.DuplicateCleanup;
import dev.socialscheduler.backend.support.internal.recovery.DuplicateSweep;
import dev.socialscheduler.backend.support.internal.recovery.InternalCalls;
import dev.socialscheduler.backend.support.internal.recovery.LostPostFinder;
import dev.socialscheduler.backend.support.internal.recovery.PostOwnership;
import dev.socialscheduler.backend.support.internal.recovery.PostRecovery;
import dev.socialscheduler.backend.support.internal.recovery.PostSearch;
import dev.socialscheduler.backend.support.internal.recovery.ProviderClock;
import dev.socialscheduler.backend.support.internal.resilience.Sleeper;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Reconciled.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The classes of a batch, wired around a backend in memory. */
final class Batched {

    static final Duration DELAY = Duration.ofSeconds(2);

    final StoringBatchScheduler raw = new StoringBatchScheduler();
    final List<Duration> waits = new ArrayList<>();
    private final PostOwnership ownership = new PostOwnership();

    /** What a batch tells its listener. */
    final List<String> told = new ArrayList<>();

    /** Runs while something waits. */
    Sleeper meanwhile = wait -> {};

    private final Heard heard = new Heard();
    private final Listeners listeners = Listeners.of("red", new TestContext().telling(heard));
    private final ProviderClock clock = new ProviderClock(Clock.fixed(TestContext.NOW, ZoneOffset.UTC), "");
    private final PostSearch search =
            new PostSearch(raw::capabilities, id -> Channels.on(Network.BLUESKY).organizationId(), raw::posts, clock);
    private final LostPostFinder finder = new LostPostFinder(
            search,
            ownership,
            new DuplicateSweep(
                    search,
                    ownership,
                    new DuplicateCleanup(new InternalCalls(raw), listeners),
                    clock,
                    Duration.ofSeconds(15)));

    final BatchListener listener = new BatchListener() {
        @Override
        public void sending(List<Sending> posts) {
            told.add("sending " + posts.stream().map(Sending::index).toList());
        }

        @Override
        public void done(int index, PostResult result) {
            told.add("done " + index);
        }
    };

    static NewPost.Builder hello() {
        return NewPost.on(Channels.ID).text("Hello");
    }

    /** A post with a time of its own: only its duplicates are deleted. */
    static NewPost timed(String text) {
        return hello().text(text).at(TestContext.NOW.plusSeconds(86_400)).build();
    }

    /** What a call is told of a duplicate that was deleted. */
    static String deleted(String id) {
        return "An earlier attempt arrived late and created the post " + id + "; it was deleted.";
    }

    /** What a call is told of a post that may be a duplicate. */
    static String left(String id) {
        return "A first attempt may have arrived late, so there may be two posts: the same content also exists as " + id
                + ". It was not deleted, since it may be somebody else's: delete it if you do not want it.";
    }

    static DuplicatePostException duplicate() {
        return new DuplicatePostException(
                Failure.withoutEffect("Again.", "Change it.", ErrorContext.of("red", Operation.CREATE_POST)));
    }

    static CheckedPost checked(NewPost post) {
        return new CheckedPost(new PostRequest(post, Set.of()), new Validation(List.of()), null);
    }

    /** The post at this place of the call; its owner is named after the place. */
    BatchItem item(int index, NewPost post) {
        return new BatchItem(index, checked(post), recovery(index, post));
    }

    BatchItem item(int index) {
        return item(index, hello().build());
    }

    /** A post whose request left now and got no answer. */
    BatchItem lost(int index, NewPost post) {
        BatchItem item = item(index, post);
        item.lost(StoringScheduler.lost(Operation.CREATE_POST));
        item.takeLoss(TestContext.NOW);
        item.recovery().opened(item.pending());
        return item;
    }

    PostRecovery recovery(int index, NewPost post) {
        return new PostRecovery("red", post, "call " + index, ownership, finder, delayedLookup());
    }

    DelayedLookup delayedLookup() {
        return new DelayedLookup(
                "red",
                DELAY,
                wait -> {
                    waits.add(wait);
                    meanwhile.of(wait);
                },
                listeners);
    }

    BatchLookup lookup() {
        return new BatchLookup(finder, delayedLookup());
    }

    BatchNotifier notifier() {
        return notifier(listener);
    }

    static BatchNotifier notifier(BatchListener listener) {
        return new BatchNotifier(listener, Clock.fixed(TestContext.NOW, ZoneOffset.UTC));
    }

    BatchRecovery recovery(BatchItem... items) {
        return new BatchRecovery("red", List.of(items), ownership, lookup(), notifier());
    }

    Post store(NewPost post) {
        return raw.store(post, PostStatus.SCHEDULED);
    }

    /** Lets the scheduler know the provider's clock, which is right; what is stored from now on is newer than calls. */
    void measure() {
        clock.learn(TestContext.NOW, TestContext.NOW, TestContext.NOW);
        raw.now = () -> TestContext.NOW.plusSeconds(2);
    }

    List<PostId> stored() {
        return raw.stored.stream().map(Post::id).toList();
    }

    List<Finding> findings() {
        return heard.events.stream()
                .map(Reconciled.class::cast)
                .map(Reconciled::finding)
                .toList();
    }
}
