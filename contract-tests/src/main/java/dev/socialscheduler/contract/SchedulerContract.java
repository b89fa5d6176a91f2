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
 * What all kits have in common: one fixture a test, and words for what rules say often. A backend runs all kits at once
 * by a subclass of {@link BackendContract}, or one of them by a subclass of that kit that is a {@link FixtureSource}.
 */
@ExtendWith(RuleExtension.class)
@SuppressWarnings("NullAway.Init") // open() comes before every test
public abstract class SchedulerContract {

    private BackendFixture fixture;
    private SocialScheduler scheduler;
    private Instant later;

    /** {@link RuleExtension} opens it before each test with a fixture of the {@link FixtureSource}, and closes it. */
    final void open(BackendFixture made) {
        fixture = made;
        scheduler = Watched.scheduler(made);
        later = made.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofDays(3))
                .plusSeconds(37);
    }

    @SuppressWarnings("ConstantValue") // where no fixture could be made, there is none to close
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

    /** A post on the text channel. */
    final NewPost.Builder text(String text) {
        return NewPost.on(fixture.textChannel()).text(text);
    }

    /** Makes a post in the queue of the text channel. */
    final Post queued(String text) {
        return scheduler.createPost(text(text).queue().build());
    }

    /** A whole second, but no whole minute, some days ahead; the same one all through a test. */
    final Instant later() {
        return later;
    }

    final ChannelId channelOn(Network network) {
        return fixture.channelOn(network)
                .orElseGet(() -> Assumptions.abort("The fixture has no channel on " + network.title() + "."));
    }

    /** All posts of the text channel in some states, or in all. */
    final List<Post> listed(PostStatus... statuses) {
        return listed(fixture.textChannel(), statuses);
    }

    final List<Post> listed(ChannelId channel, PostStatus... statuses) {
        PostQuery.Builder query = PostQuery.builder().channels(channel).statuses(statuses);
        return scheduler.streamPosts(query.build()).toList();
    }

    /** The queue of the text channel, what goes out first in front. */
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

    /** The call must fail in this way; that the backend lacks a capability is for {@link RuleExtension} to judge. */
    static <T extends SchedulerException> T failure(Class<T> kind, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (thrown instanceof UnsupportedCapabilityException lacking && !kind.isInstance(lacking)) {
            throw lacking;
        }
        assertThat(thrown).isInstanceOf(kind);
        return kind.cast(thrown);
    }

    /** The call must fail in this way, say that it had no effect, and have none that a listing shows. */
    final <T extends SchedulerException> T refusal(Class<T> kind, ThrowingCallable call) {
        List<Post> before = listed();
        T failure = failure(kind, call);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(listed())
                .usingRecursiveFieldByFieldElementComparator(butFor())
                .isEqualTo(before);
        return failure;
    }

    /** The call must fail in this way before any request. */
    final <T extends SchedulerException> T unsent(Class<T> kind, ThrowingCallable call) {
        int before = fixture.requestsSent();
        T failure = failure(kind, call);
        assertThat(fixture.requestsSent()).as("requests").isEqualTo(before);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        return failure;
    }

    /** Compares posts as a whole, but for some fields. */
    static RecursiveComparisonConfiguration butFor(String... fields) {
        return RecursiveComparisonConfiguration.builder()
                .withIgnoredFields(fields)
                .build();
    }
}
