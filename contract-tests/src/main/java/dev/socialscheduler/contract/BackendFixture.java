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
 * What a contract needs to know of a backend and of the service behind it. One fixture serves one test: what a test
 * leaves behind is gone with {@link #close()}. What has a default may be left out; the rules that need it are then
 * reported as not offered, never as kept.
 */
public interface BackendFixture extends AutoCloseable {

    /** Returns the scheduler as users get it, or the backend alone if {@link #isRaw}; the fixture closes it. */
    SocialScheduler scheduler();

    /**
     * Returns a channel that takes posts of plain text, of at least 500 characters, has free slots in its schedule, and
     * has no posts.
     */
    ChannelId textChannel();

    /** Returns another channel without posts, which takes posts of a text and pictures. */
    ChannelId imageChannel();

    /** Returns an identifier of the right form that belongs to no channel. */
    ChannelId unknownChannel();

    /** Returns the time by the clock that service and scheduler share. */
    Instant now();

    /** Returns how many requests the service has got so far. */
    int requestsSent();

    /** Removes everything that the test made. */
    @Override
    void close();

    /** Returns whether {@link #scheduler} is the backend alone: one attempt a call, nothing checked. */
    default boolean isRaw() {
        return false;
    }

    /** Returns an identifier of the right form that belongs to no post. */
    default PostId unknownPost() {
        return new PostId(unknownChannel().value());
    }

    /** Returns a channel on a network to which posts can be sent, if there is one. */
    default Optional<ChannelId> channelOn(Network network) {
        return scheduler().channels(ChannelQuery.all().on(network)).stream()
                .filter(channel -> channel.health().good())
                .map(Channel::id)
                .findFirst();
    }

    /** Returns a label that posts of the {@link #textChannel} may have. */
    default TagId tag() {
        throw cannot("name a label");
    }

    /** Returns the credential that the scheduler sends, so that a rule can look whether it shows anywhere. */
    default String secret() {
        throw cannot("tell the credential");
    }

    /** Returns a scheduler of the same kind with a credential of the right form that the service does not take. */
    default SocialScheduler strangerScheduler() {
        throw cannot("make a scheduler with a wrong credential");
    }

    /** Lets the clock of service and scheduler move on. */
    default void passTime(Duration duration) {
        throw cannot("move the clock");
    }

    /** Makes the next request go wrong that no mishap waits for yet; what comes after them goes well. */
    default void failNext(Mishap mishap) {
        throw cannot("make a request fail with " + mishap);
    }

    /** Forgets the mishaps that no request has met. */
    default void stopFailing() {
        throw cannot("stop requests from failing");
    }

    private static TestAbortedException cannot(String ability) {
        return new TestAbortedException("The fixture cannot " + ability + ".");
    }
}
