package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.Heard;
import dev.socialscheduler.backend.support.Moving;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Reconciled.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The classes of recovery, wired around a backend in memory. */
final class Recovered {

    static final Duration DELAY = Duration.ofSeconds(2);

    final StoringScheduler raw = new StoringScheduler();
    final Heard heard = new Heard();
    final List<Duration> waits = new ArrayList<>();
    final PostOwnership ownership = new PostOwnership();
    final Listeners listeners = Listeners.of("red", new TestContext().telling(heard));
    final DuplicateCleanup cleanup = new DuplicateCleanup(new InternalCalls(raw), listeners);
    /** Our clock. */
    final Moving ours = new Moving();

    final ProviderClock clock = new ProviderClock(ours, "");
    final PostSearch search =
            new PostSearch(raw::capabilities, id -> Channels.on(Network.BLUESKY).organizationId(), raw::posts, clock);
    final DuplicateSweep duplicates = new DuplicateSweep(search, ownership, cleanup, clock, Duration.ofSeconds(15));
    final LostPostFinder finder = new LostPostFinder(search, ownership, duplicates);
    final IdeaSearch ideas = new IdeaSearch(raw::capabilities, raw::ideas, clock);

    /** Runs while something waits. */
    Runnable meanwhile = () -> {};

    static NewPost.Builder hello() {
        return NewPost.on(Channels.ID).text("Hello");
    }

    static PendingOutcome pending(String id, NewPost post, String... others) {
        return new PendingOutcome(
                id,
                "red",
                Operation.CREATE_POST,
                post.channelId().value(),
                ContentFingerprint.of(post),
                PostMatch.dueAt(post.shareMode()),
                post.draft(),
                TestContext.NOW,
                List.of(others));
    }

    static PendingOutcome pending(String id) {
        return pending(id, hello().build());
    }

    static PendingOutcome idea(String id, NewIdea idea, String... others) {
        OrganizationId organization = idea.organization();
        return new PendingOutcome(
                id,
                "red",
                Operation.CREATE_IDEA,
                organization == null ? "" : organization.value(),
                ContentFingerprint.of(idea),
                null,
                false,
                TestContext.NOW,
                List.of(others));
    }

    static PendingOutcome stored(Operation operation, Post post, String fingerprint) {
        return new PendingOutcome(
                "1", "red", operation, post.id().value(), fingerprint, null, false, TestContext.NOW, List.of());
    }

    Post store() {
        return store(PostStatus.SCHEDULED);
    }

    Post store(PostStatus status) {
        return raw.store(hello().build(), status);
    }

    /** Returns a clock of the provider that is measured and right. */
    static ProviderClock rightClock() {
        ProviderClock clock = new ProviderClock(Clock.fixed(TestContext.NOW, ZoneOffset.UTC), "");
        clock.learn(TestContext.NOW, TestContext.NOW, TestContext.NOW);
        return clock;
    }

    /** Lets the scheduler know the provider's clock, which is right. */
    void measure() {
        clock.learn(TestContext.NOW, TestContext.NOW, TestContext.NOW);
    }

    /** Stores something when seconds have passed. */
    Post late(NewPost post, long seconds) {
        raw.now = () -> TestContext.NOW.plusSeconds(seconds);
        return raw.store(post, PostStatus.SCHEDULED);
    }

    /** The answer to a request of a call is lost. */
    void lose(PendingOutcome call) {
        ownership.opened(call, clock.now());
    }

    DelayedLookup lookup(Duration delay) {
        return new DelayedLookup(
                "red",
                delay,
                wait -> {
                    waits.add(wait);
                    meanwhile.run();
                },
                listeners);
    }

    PostRecovery recovery(String owner, NewPost post) {
        return new PostRecovery("red", post, owner, ownership, finder, lookup(DELAY));
    }

    IdeaRecovery recovery(String owner, NewIdea idea) {
        return new IdeaRecovery("red", idea, owner, ownership, ideas, lookup(DELAY));
    }

    Reconciler reconciler() {
        return new Reconciler("red", ownership, finder, ideas, raw::post, lookup(DELAY), clock);
    }

    List<Finding> findings() {
        return heard.events.stream()
                .map(Reconciled.class::cast)
                .map(Reconciled::finding)
                .toList();
    }
}
