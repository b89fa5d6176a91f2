package dev.socialscheduler.contract;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.SocialScheduler;
import java.time.Instant;

/**
 * What a contract needs to know of a backend and of the service behind it. One fixture serves one test: what a test
 * leaves behind is gone with {@link #close()}.
 */
public interface BackendFixture extends AutoCloseable {

    /** Returns the scheduler as users get it; the fixture closes it. */
    SocialScheduler scheduler();

    /** Returns a channel that takes posts of plain text, has free slots in its schedule, and starts with an empty queue. */
    ChannelId textChannel();

    /** Returns a channel that takes posts of a text and pictures. */
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
}
