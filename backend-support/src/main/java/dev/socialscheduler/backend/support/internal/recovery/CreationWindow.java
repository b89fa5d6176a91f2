package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.backend.support.internal.recovery.ProviderClock.Offset;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges by its time of creation whether something may be the result of a call.
 *
 * <p>Where the provider's clock is measured, this is a comparison. Where it is not, two facts remain: whatever a call
 * created is newer than what existed before, so what is clearly older than the newest item of a complete list is older
 * than the call, whatever the clock says. And most clocks are right: what was created between the call and now, by
 * the provider's time and ours, is taken for its result. Anything else may be the result or older: nobody knows.
 */
final class CreationWindow {

    /** How far the provider's clock may be from ours, where it is not measured, before nothing is guessed from it. */
    static final Duration SKEW = Duration.ofSeconds(30);

    /** What is newer than now by more than this was not created by a clock like ours. */
    private static final Duration AHEAD = Duration.ofSeconds(1);

    /** What measurements and cut times miss. */
    static final Duration MARGIN = Duration.ofSeconds(5);

    /** How long a request may be under way, so that something else created later cannot be its rewritten result. */
    static final Duration LATEST = Duration.ofMinutes(10);

    private final PendingOutcome call;
    private final @Nullable Offset offset;
    private final Instant possible;
    private final Instant now;

    private CreationWindow(PendingOutcome call, @Nullable Offset offset, Instant possible, Instant now) {
        this.call = call;
        this.offset = offset;
        this.possible = possible;
        this.now = now;
    }

    /** Returns where a list that contains the result of a call begins, on the provider's clock. */
    static Instant start(Offset offset, Instant from) {
        return offset.earliest(from).minus(MARGIN);
    }

    /** Returns the window of a call on a measured clock. */
    static CreationWindow measured(PendingOutcome call, Offset offset, Instant now) {
        return new CreationWindow(call, offset, start(offset, call.since()), now);
    }

    /**
     * Returns the window of a call on a clock that is not measured.
     *
     * @param all the times of creation of everything that exists
     * @param now our time, after it was read
     */
    static CreationWindow unmeasured(PendingOutcome call, Collection<Instant> all, Instant now) {
        // The newest existed when it was read, so the provider's clock is at least this far ahead.
        Optional<Duration> ahead =
                all.stream().max(Comparator.naturalOrder()).map(newest -> Duration.between(now, newest));
        Instant possible = ahead.map(call.since()::plus)
                .map(oldest -> oldest.minus(MARGIN))
                .orElse(Instant.MIN);
        return new CreationWindow(call, null, possible, now);
    }

    /** Returns whether something that is what the call wanted is its result, and not older. */
    boolean isNewer(Instant createdAt) {
        return isPossible(createdAt) && (offset != null || isUsual(createdAt));
    }

    /** Returns whether nobody knows if something that is what the call wanted is its result or older. */
    boolean isUncertain(Instant createdAt) {
        return isPossible(createdAt) && !isNewer(createdAt);
    }

    /** Returns whether something that is otherwise not what the call wanted may be its result, rewritten. */
    boolean mayBeRewritten(Instant createdAt) {
        if (!isPossible(createdAt)) {
            return false;
        }
        if (offset != null) {
            return !createdAt.isAfter(offset.latest(call.since()).plus(LATEST));
        }
        boolean isInTime = !createdAt.isBefore(call.since().minus(SKEW))
                && !createdAt.isAfter(call.since().plus(LATEST));
        return isInTime || call.dueAt() != null;
    }

    /** Returns whether something was certainly created after the call began. */
    boolean isCertainlyNewer(Instant createdAt) {
        return offset != null && !createdAt.isBefore(offset.latest(call.since()));
    }

    /** Returns whether something may be newer than the call. */
    boolean isPossible(Instant createdAt) {
        return !createdAt.isBefore(possible);
    }

    private boolean isUsual(Instant createdAt) {
        return createdAt.plus(Offset.cut(createdAt)).isAfter(call.since()) && !createdAt.isAfter(now.plus(AHEAD));
    }
}
