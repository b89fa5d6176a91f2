package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about the attempts of one call. Used by one thread. */
final class CallState<T> {

    private final Operation operation;
    private final Recovery<T> recovery;
    private final Instant began;
    private Duration waitedForQuota = Duration.ZERO;
    private int number;
    private Instant startedAt;
    private @Nullable Instant firstUnknown;
    private boolean isKnownAbsent;

    /**
     * Creates the state of a call without attempts.
     *
     * @param began when the call began
     */
    CallState(Operation operation, Recovery<T> recovery, Instant began) {
        this.operation = operation;
        this.recovery = recovery;
        this.began = began;
        this.startedAt = began;
    }

    Operation operation() {
        return operation;
    }

    Instant began() {
        return began;
    }

    Duration waitedForQuota() {
        return waitedForQuota;
    }

    /** Returns the number of the current attempt, from 1. */
    int number() {
        return number;
    }

    /** Returns whether a lookup has just shown that no attempt had an effect, so a retry does no harm. */
    boolean isKnownAbsent() {
        return isKnownAbsent;
    }

    /** Returns whether an attempt failed with an unknown outcome. */
    boolean mayHaveApplied() {
        return firstUnknown != null;
    }

    /** Returns when the first attempt with an unknown outcome began; if there is none, when the latest began. */
    Instant firstUnknown() {
        return firstUnknown == null ? startedAt : firstUnknown;
    }

    void attempting(Instant now) {
        number++;
        startedAt = now;
        isKnownAbsent = false;
    }

    void waitedForQuota(Duration delay) {
        waitedForQuota = waitedForQuota.plus(delay);
    }

    /** Returns the result of a successful attempt, without what earlier attempts may have created beside it. */
    T succeeded(T result) {
        return mayHaveApplied() ? recovery.afterRetry(result, firstUnknown()) : result;
    }

    /** Returns what an earlier attempt did after all, if a rejection shows it. */
    Optional<T> rejected(SchedulerException failure) {
        return mayHaveApplied() ? recovery.explain(failure, firstUnknown()) : Optional.empty();
    }

    /** Returns what an attempt with an unknown outcome did, if a lookup finds it. */
    Optional<T> lost() {
        firstUnknown = firstUnknown();
        Recovery.LookupResult<T> lookup = recovery.lookUp(firstUnknown());
        isKnownAbsent = lookup.mayRetry();
        return lookup.found();
    }

    @Nullable
    PendingOutcome pending() {
        return recovery.pending(firstUnknown());
    }
}
