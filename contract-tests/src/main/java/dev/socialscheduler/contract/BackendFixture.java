package dev.socialscheduler.contract;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * Gives a contract access to a backend and the service behind it. Each test has its own fixture, and {@link #close()}
 * removes everything that the test created. Methods with a default are optional; rules that need them are reported as
 * not offered, never as passed.
 */
public interface BackendFixture extends AutoCloseable {

    /** Returns the guarded scheduler, or the raw backend if {@link #isRaw}. The fixture closes it. */
    SocialScheduler scheduler();

    /**
     * Returns a channel without posts that accepts plain text of at least 500 characters and has free slots in its
     * schedule.
     */
    ChannelId textChannel();

    /** Returns another channel without posts that accepts text and images. */
    ChannelId imageChannel();

    /** Returns a well-formed identifier that belongs to no channel. */
    ChannelId unknownChannel();

    /** Returns the time of the clock that the service and the scheduler share. */
    Instant now();

    /** Returns the number of requests that the service has received so far. */
    int requestsSent();

    /** Removes everything that the test created. */
    @Override
    void close();

    /** Returns whether {@link #scheduler} is the raw backend: one attempt per call, without validation. */
    default boolean isRaw() {
        return false;
    }

    /** Returns a well-formed identifier that belongs to no post. */
    default PostId unknownPost() {
        return new PostId(unknownChannel().value());
    }

    /** Returns a channel on a network that accepts posts, if there is one. */
    default Optional<ChannelId> channelOn(Network network) {
        return scheduler().channels(ChannelQuery.all().on(network)).stream()
                .filter(channel -> channel.health().good())
                .map(Channel::id)
                .findFirst();
    }

    /** Returns a label for posts of the {@link #textChannel}. */
    default TagId tag() {
        throw cannot("provide a label");
    }

    /** Returns the credential of the scheduler, so that a rule can check that it is never exposed. */
    default String secret() {
        throw cannot("reveal the credential");
    }

    /** Returns a scheduler of the same kind with a well-formed credential that the service rejects. */
    default SocialScheduler strangerScheduler() {
        throw cannot("create a scheduler with an invalid credential");
    }

    /** Advances the clock of the service and the scheduler. */
    default void passTime(Duration duration) {
        throw cannot("advance the clock");
    }

    /** Makes the network of a channel reject everything that is published from now on. */
    default void failPublishing(ChannelId channel, String reason) {
        throw cannot("make publishing fail");
    }

    /** Makes the next request without a pending mishap fail. Later requests succeed. */
    default void failNext(Mishap mishap) {
        throw cannot("make a request fail with " + mishap);
    }

    /** Discards the pending mishaps. */
    default void stopFailing() {
        throw cannot("stop requests from failing");
    }

    private static TestAbortedException cannot(String ability) {
        return new TestAbortedException("The fixture cannot " + ability + ".");
    }
}
