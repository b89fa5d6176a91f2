package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.resilience.ChannelLock;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.spi.OwnershipStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which posts and ideas belong to which call: two identical ones that are wanted on purpose stay two, so what one call
 * has got is never another's. Nobody looks for something lost in a place while something is being sent there: it
 * would be taken for the lost one. Thread-safe.
 */
public final class PostOwnership {

    /** As long as an attempt may take by default. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final OwnershipStore store;
    private final ChannelLock lock;

    /** Creates an ownership in memory that nobody shares. */
    public PostOwnership() {
        this(new MemoryOwnershipStore());
    }

    private PostOwnership(OwnershipStore store) {
        this(store, new ChannelLock(LONGEST_WAIT));
    }

    private PostOwnership(OwnershipStore store, ChannelLock lock) {
        this.store = store;
        this.lock = lock;
    }

    /**
     * Returns the same ownership for a scheduler.
     *
     * @param longestWait how long its calls wait for a channel
     */
    public PostOwnership waiting(Duration longestWait) {
        return new PostOwnership(store, lock.waiting(longestWait));
    }

    /**
     * Gives something to a call.
     *
     * @param content a number that is the same for the same content
     * @return whether it is the call's: nobody else had it before
     */
    boolean claim(String id, String owner, int content) {
        return store.claim(id, owner, content);
    }

    /** Returns whether this call has got it. */
    boolean isOwn(String id, String owner) {
        return store.ownerOf(id).filter(owner::equals).isPresent();
    }

    /** Returns whether no call has got it. */
    boolean isFree(String id) {
        return store.ownerOf(id).isEmpty();
    }

    /** Returns what calls other than this one have got of the same content. */
    List<String> others(String owner, int content) {
        return store.others(owner, content);
    }

    /**
     * Counts a request of a call of which nobody knows what became of it.
     *
     * @param lostAt when the request was over for us, however it ended
     */
    void opened(PendingOutcome call, Instant lostAt) {
        store.opened(call, lostAt);
    }

    /** Returns when the last such request of a call was over that is not accounted for; empty if all are. */
    Optional<Instant> lostAt(String owner) {
        return store.lostAt(owner);
    }

    /** Returns whether there are such requests of a call that are not accounted for. */
    boolean isOpen(String owner) {
        return store.lostAt(owner).isPresent();
    }

    /** Accounts for one such request, and returns whether there was one. */
    boolean settle(String owner) {
        return store.settle(owner);
    }

    /** Takes back that something was a call's surplus: it is nobody's again, and the request is not accounted for. */
    void giveBack(String id, String owner) {
        store.release(id);
        store.reopen(owner);
    }

    /**
     * Returns whether something may be that of another call with such requests, which has got nothing yet.
     *
     * @param call the call that asks
     * @param matches whether it is what a call was to bring about
     */
    boolean isContested(PendingOutcome call, Predicate<PendingOutcome> matches) {
        return open(call).stream().filter(matches).anyMatch(other -> !store.ownsAny(other.id()));
    }

    /**
     * Returns whether something may be what a lost request of another call was to bring about.
     *
     * @param call the call that asks
     * @param matches whether it is what a call was to bring about
     */
    boolean isExpected(PendingOutcome call, Predicate<PendingOutcome> matches) {
        return open(call).stream().anyMatch(matches);
    }

    private List<PendingOutcome> open(PendingOutcome call) {
        return store.openCalls(call.target()).stream()
                .filter(other -> !other.id().equals(call.id()))
                .toList();
    }

    /**
     * Returns the posts that neither belong to a call nor are what another call wanted: what a lost one was to create,
     * or a duplicate of what another has got.
     */
    List<Post> nobodys(List<Post> posts, PendingOutcome pending) {
        return posts.stream()
                .filter(post -> isFree(post.id().value()))
                .filter(post -> PostMatch.saysTheSame(pending, post) || !isOfAnother(pending, post))
                .toList();
    }

    private boolean isOfAnother(PendingOutcome pending, Post post) {
        return isExpected(pending, call -> PostMatch.matches(call, post))
                || !others(pending.id(), ContentHash.of(post.text())).isEmpty();
    }

    /** Returns the lock of the channels, which keeps lookups apart from requests in flight. */
    public ChannelLock lock() {
        return lock;
    }
}
