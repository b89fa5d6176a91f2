package dev.socialscheduler.backend.support.internal.resilience;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The failures of calls that no single attempt explains. */
public final class CallErrorMapper {

    private CallErrorMapper() {}

    /** Returns the failure of a call after its last attempt. */
    static SchedulerException failed(SchedulerException last, CallState<?> call) {
        boolean isUnknown = last.outcome() == Outcome.UNKNOWN || call.mayHaveApplied();
        SchedulerException failure =
                isUnknown && call.operation().writes() ? unknown(call.operation(), last, call) : last;
        return failure.onAttempt(call.number());
    }

    private static OutcomeUnknownException unknown(Operation operation, SchedulerException last, CallState<?> call) {
        return unknown(operation, last, call.firstUnknown(), call.pending());
    }

    /** Returns a failure that says how to find out what a call did. */
    public static OutcomeUnknownException unknown(
            Operation operation, SchedulerException last, Instant startedAt, @Nullable PendingOutcome pending) {
        String look = switch (operation) {
            case CREATE_POST -> "list the channel's posts created since " + startedAt + " and compare them";
            case CREATE_IDEA -> "list the ideas and look for one created since " + startedAt;
            default -> "read the post and compare it";
        };
        String reconcile = pending == null ? "" : "pass pending() to reconcile(), or ";
        String remedy = RefusalProof.advice(last) + "Check before you retry: " + reconcile + look + ".";
        return new OutcomeUnknownException(
                startedAt, pending, new Failure(last.problem(), remedy, last.context(), Outcome.UNKNOWN, last));
    }

    /** Other calls did not release a channel in time. */
    static ServiceUnavailableException busy(String place, Duration waited, ErrorContext context) {
        return new ServiceUnavailableException(
                true,
                Failure.withoutEffect(
                        "Other calls kept " + place + " busy for " + waited.toMillis() + " ms, so nothing was sent.",
                        "Try again later, or increase social-scheduler.http.call-timeout.",
                        context));
    }

    /** The thread was interrupted while it waited for a channel. */
    static ServiceUnavailableException interrupted(String place, ErrorContext context) {
        return new ServiceUnavailableException(
                false,
                Failure.withoutEffect(
                        "The thread was interrupted while waiting for " + place + ", so nothing was sent.",
                        "Call again if you still need the result.",
                        context));
    }

    static ServiceUnavailableException interrupted(String backend, SchedulerException last, CallState<?> call) {
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The thread was interrupted while waiting to retry.",
                        "Call again if you still need the result. The last attempt failed with: " + last.problem(),
                        ErrorContext.of(backend, call.operation()),
                        call.mayHaveApplied() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED,
                        last));
    }
}
