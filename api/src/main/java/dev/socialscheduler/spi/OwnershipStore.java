package dev.socialscheduler.spi;

import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Records which post or idea belongs to which call, and which calls have requests whose outcome is unknown, so that two
 * equal posts remain two and a duplicate is known as one. Schedulers that share a store never take each other's posts.
 * The library keeps one in memory for each endpoint and credential; a store in a database extends this to other
 * processes.
 *
 * <p>Calls and posts are named by their ids. Every method is atomic and durable before it returns. Thread-safe. A method
 * that cannot reach its storage throws a {@link dev.socialscheduler.error.SchedulerException}; the outcome of the call
 * for which it was asked then stays unknown.
 */
public interface OwnershipStore {

    /**
     * Gives a post or idea to a call.
     *
     * @param id the id of the post or idea
     * @param owner the id of the call
     * @param content a number that is the same for the same content
     * @return whether it belongs to the call: no other call had it before
     */
    boolean claim(String id, String owner, int content);

    /** Returns the call to which a post or idea belongs; empty if to none. */
    Optional<String> ownerOf(String id);

    /** Returns whether a call has any post or idea. */
    boolean ownsAny(String owner);

    /** Returns the ids of posts and ideas of the same content that belong to calls other than this one. */
    List<String> others(String owner, int content);

    /** Takes a post or idea from its call: it belongs to none. */
    void release(String id);

    /**
     * Counts a request of a call whose outcome is unknown.
     *
     * @param lostAt when the request was over for its sender, however it ended
     */
    void opened(PendingOutcome call, Instant lostAt);

    /** Accounts for one such request of a call; returns false if there was none. */
    boolean settle(String owner);

    /** Counts a request again that was accounted for. */
    void reopen(String owner);

    /** Returns when the last such request of a call was over; empty if all are accounted for. */
    Optional<Instant> lostAt(String owner);

    /** Returns the calls on a channel or organization with such requests that are not accounted for. */
    List<PendingOutcome> openCalls(String target);
}
