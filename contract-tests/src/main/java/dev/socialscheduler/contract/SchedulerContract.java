package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Common parts of all kits: one fixture per test, and frequent actions and assertions. To run all kits, a backend
 * extends {@link BackendContract}. To run a single kit, it extends that kit and implements {@link FixtureSource}.
 */
@ExtendWith(RuleExtension.class)
@SuppressWarnings("NullAway.Init") // open() runs before every test
public abstract class SchedulerContract {

    private BackendFixture fixture;
    private SocialScheduler scheduler;
    private Instant later;

    /** Set by {@link RuleExtension} before each test from the {@link FixtureSource}, and closed by it afterwards. */
    final void open(BackendFixture made) {
        fixture = made;
        scheduler = Watched.scheduler(made);
        later = made.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofDays(3))
                .plusSeconds(37);
    }

    @SuppressWarnings("ConstantValue") // there is no fixture to close if creating it failed
    final void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    final BackendFixture fixture() {
        return fixture;
    }

    final SocialScheduler scheduler() {
        return scheduler;
    }

    /** Returns a builder of a post on the text channel. */
    final NewPost.Builder text(String text) {
        return NewPost.on(fixture.textChannel()).text(text);
    }

    /** Creates a post in the queue of the text channel. */
    final Post queued(String text) {
        return scheduler.createPost(text(text).queue().build());
    }

    /** Returns a time some days ahead, with whole seconds but not whole minutes. It is constant within a test. */
    final Instant later() {
        return later;
    }

    final ChannelId channelOn(Network network) {
        return fixture.channelOn(network)
                .orElseGet(() -> Assumptions.abort("The fixture has no channel on " + network.title() + "."));
    }

    /** Returns the posts of the text channel with some statuses, or all. */
    final List<Post> listed(PostStatus... statuses) {
        return listed(fixture.textChannel(), statuses);
    }

    final List<Post> listed(ChannelId channel, PostStatus... statuses) {
        PostQuery.Builder query = PostQuery.builder().channels(channel).statuses(statuses);
        return scheduler.streamPosts(query.build()).toList();
    }

    /** Returns the queue of the text channel, the next post first. */
    final List<PostId> queue() {
        return listed(PostStatus.SCHEDULED).stream()
                .sorted((one, other) -> due(one).compareTo(due(other)))
                .map(Post::id)
                .toList();
    }

    static Instant due(Post post) {
        Instant dueAt = post.dueAt();
        return dueAt == null ? Instant.MAX : dueAt;
    }

    /** Asserts that the call fails with this exception. {@link RuleExtension} handles missing capabilities. */
    static <T extends SchedulerException> T failure(Class<T> kind, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (thrown instanceof UnsupportedCapabilityException lacking && !kind.isInstance(lacking)) {
            throw lacking;
        }
        assertThat(thrown).isInstanceOf(kind);
        return kind.cast(thrown);
    }

    /** Asserts that the call fails with this exception, that it reports no effect, and that a listing shows none. */
    final <T extends SchedulerException> T refusal(Class<T> kind, ThrowingCallable call) {
        List<Post> before = listed();
        T failure = failure(kind, call);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(listed())
                .usingRecursiveFieldByFieldElementComparator(butFor())
                .isEqualTo(before);
        return failure;
    }

    /** Asserts that the call fails with this exception before any request. */
    final <T extends SchedulerException> T unsent(Class<T> kind, ThrowingCallable call) {
        int before = fixture.requestsSent();
        T failure = failure(kind, call);
        assertThat(fixture.requestsSent()).as("requests").isEqualTo(before);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        return failure;
    }

    /** Compares entire posts, except for some fields. */
    static RecursiveComparisonConfiguration butFor(String... fields) {
        return RecursiveComparisonConfiguration.builder()
                .withIgnoredFields(fields)
                .build();
    }
}
