package dev.socialscheduler.backend.maton;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.AnswerErrorMapper;
import dev.socialscheduler.backend.support.BackendWords;
import dev.socialscheduler.backend.support.HttpAnswer;
import dev.socialscheduler.backend.support.StatusErrorMapper;
import dev.socialscheduler.backend.support.TransportErrorMapper;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/** Turns every failure of a call to the gateway's control API into an exception. Thread-safe. */
final class ConnectionErrorMapper {

    private static final BackendWords WORDS = new BackendWords(
            "Maton control API", MatonOptions.CONTROL_ENDPOINT.key(), "Maton API key", "Check the Maton API key.");

    private static final StatusErrorMapper STATUSES = new StatusErrorMapper(WORDS);

    /** Without an operation: none of the common interface is meant. */
    private static final ErrorContext PLACE = new ErrorContext(MatonSchedulerProvider.ID, null, 1, null, null);

    private final AccountErrorMapper account;
    private final GatewayWords words;

    ConnectionErrorMapper(AccountErrorMapper account, GatewayWords words) {
        this.account = account;
        this.words = words;
    }

    /** An answer with another status than 2xx. */
    SchedulerException status(HttpAnswer answer, ConnectionCall call, Instant startedAt) {
        return told(context -> ofStatus(answer, call, context), call, PLACE.withHttpStatus(answer.status()), startedAt);
    }

    /** No answer came. */
    SchedulerException transport(IOException failure, ConnectionCall call, Instant startedAt) {
        return told(context -> TransportErrorMapper.map(failure, context), call, PLACE, startedAt);
    }

    /** An answer that says success came, and is of no use. */
    SchedulerException unreadable(Exception failure, ConnectionCall call, int status, Instant startedAt) {
        return told(
                context -> failure instanceof IOException broken
                        ? AnswerErrorMapper.broken(broken, context)
                        : AnswerErrorMapper.unreadable(failure, context),
                call,
                PLACE.withHttpStatus(status),
                startedAt);
    }

    /** Names the call, and says what to do if it may have had an effect. */
    private static SchedulerException told(
            Function<ErrorContext, SchedulerException> failure,
            ConnectionCall call,
            ErrorContext context,
            Instant startedAt) {
        SchedulerException e = failure.apply(context);
        String again = call.again();
        SchedulerException told =
                again != null && failure.apply(ofWrite(context)).outcome() == Outcome.UNKNOWN
                        ? unknown(e, again, startedAt)
                        : e;
        return told.remark("The call was to " + call.words() + ".");
    }

    /** Whether a failure may have had an effect is judged by the operation, and any that writes will do. */
    private static ErrorContext ofWrite(ErrorContext context) {
        return new ErrorContext(
                context.backend(),
                Operation.CREATE_POST,
                context.attempt(),
                context.httpStatus(),
                context.providerCode());
    }

    private static OutcomeUnknownException unknown(SchedulerException e, String again, Instant startedAt) {
        return new OutcomeUnknownException(startedAt, new Failure(e.problem(), again, e.context(), Outcome.UNKNOWN, e));
    }

    private SchedulerException ofStatus(HttpAnswer answer, ConnectionCall call, ErrorContext context) {
        String said = words.in(answer.text());
        int status = answer.status();
        if (status == 401) {
            return account.badKey(said, context);
        } else if (status == 429) {
            return account.tooFast(answer, said, context);
        } else if (status == 404 || status == 410) {
            return call.connection() == null ? STATUSES.noApi(context) : notFound(said, context);
        } else if (status / 100 == 3 || status == 405) {
            return STATUSES.noApi(context);
        } else if (status == 403) {
            return forbidden(answer, said, context);
        }
        return status >= 500 || status == 408
                ? AnswerErrorMapper.later(
                        "The gateway failed." + said, context, AnswerErrorMapper.mayHaveApplied(context))
                : refused(said, context);
    }

    private static NotFoundException notFound(String said, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "The gateway has no such connection." + said,
                "Check the id; list the connections to find the right one.",
                context));
    }

    private static SchedulerException forbidden(HttpAnswer answer, String said, ErrorContext context) {
        boolean isJson = answer.text().stripLeading().startsWith("{");
        return isJson
                ? new PermissionDeniedException(Failure.withoutEffect(
                        "The gateway does not allow this." + said,
                        "Check whose Maton API key it is, and what it may do.",
                        context))
                : STATUSES.map(answer.status(), false, context);
    }

    private static ServiceUnavailableException refused(String said, ErrorContext context) {
        return AnswerErrorMapper.unavailable(
                false,
                "The gateway refused the request." + said,
                "Correct what the gateway names; if it names nothing, look for a newer version of this library.",
                context,
                Outcome.NOT_APPLIED);
    }

    /** A connection whose authorization came to nothing. */
    AuthenticationException failed(MatonConnectionId id) {
        return new AuthenticationException(Failure.withoutEffect(
                "The authorization of the connection " + id + " failed.",
                "Create a new connection and authorise that; then delete this one.",
                PLACE));
    }

    /** A connection that nobody has authorised in time. */
    ServiceUnavailableException notActive(MatonConnection connection, Duration timeout) {
        boolean pending = connection.status() == MatonConnectionStatus.PENDING;
        return AnswerErrorMapper.unavailable(
                true,
                "The connection " + connection.id() + " is still " + (pending ? "PENDING" : "of an unknown status")
                        + " after " + timeout.toString().substring(2).toLowerCase(Locale.ROOT) + ".",
                "A person has to open its address (social-scheduler maton connections get " + connection.id()
                        + ") and authorise it; then wait again.",
                PLACE,
                Outcome.NOT_APPLIED);
    }

    /** The thread was interrupted between two looks. */
    ServiceUnavailableException interrupted(MatonConnectionId id) {
        return AnswerErrorMapper.unavailable(
                false,
                "The thread was interrupted while it waited for the connection " + id + " to become active.",
                "Wait again if it is still wanted.",
                PLACE,
                Outcome.NOT_APPLIED);
    }
}
