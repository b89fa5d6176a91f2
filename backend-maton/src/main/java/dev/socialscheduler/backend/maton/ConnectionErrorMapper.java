package dev.socialscheduler.backend.maton;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Instant;
import java.util.function.Function;

/** Maps every failure of a control API call to an exception that names the call. Thread-safe. */
final class ConnectionErrorMapper {

    /** The context of these calls, without an operation: none of the common interface applies. */
    static final ErrorContext PLACE = new ErrorContext(MatonOptions.ID, null, 1, null, null);

    private final ControlStatusErrorMapper statuses;

    ConnectionErrorMapper(ControlStatusErrorMapper statuses) {
        this.statuses = statuses;
    }

    /** Maps a response whose status is not 2xx. */
    SchedulerException status(HttpAnswer answer, ConnectionCall call, Instant startedAt) {
        return told(
                context -> statuses.map(answer, call, context), call, PLACE.withHttpStatus(answer.status()), startedAt);
    }

    /** Adds the name of the call, and the remedy if it may have had an effect. */
    SchedulerException told(
            Function<ErrorContext, SchedulerException> failure,
            ConnectionCall call,
            ErrorContext context,
            Instant startedAt) {
        SchedulerException e = failure.apply(context);
        String again = call.again();
        SchedulerException written = failure.apply(ofWrite(context));
        SchedulerException told = again != null && written.outcome() == Outcome.UNKNOWN
                ? unknown(e, RefusalProof.advice(written) + again, startedAt)
                : e;
        return told.remark("The call was: " + call.words() + ".");
    }

    /** The outcome depends on whether the operation writes, so any writing operation stands in. */
    private static ErrorContext ofWrite(ErrorContext context) {
        return new ErrorContext(
                context.backend(),
                Operation.CREATE_POST,
                context.attempt(),
                context.httpStatus(),
                context.providerCode());
    }

    private static OutcomeUnknownException unknown(SchedulerException e, String again, Instant startedAt) {
        return new OutcomeUnknownException(
                startedAt, new Failure(e.problem(), again, e.context(), Outcome.UNKNOWN, e.getCause()));
    }
}
