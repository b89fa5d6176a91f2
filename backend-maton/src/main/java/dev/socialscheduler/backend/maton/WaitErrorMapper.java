package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.Locale;

/** Creates the failures of waiting for a connection. */
final class WaitErrorMapper {

    private WaitErrorMapper() {}

    /** The authorization failed for good. */
    static AuthenticationException failed(MatonConnectionId id) {
        return new AuthenticationException(Failure.withoutEffect(
                "The authorization of the connection " + id + " failed.",
                "Create and authorize a new connection; then delete this one.",
                ConnectionErrorMapper.PLACE));
    }

    /** The connection was not authorized in time. */
    static ServiceUnavailableException notActive(MatonConnection connection, Duration timeout) {
        boolean pending = connection.status() == MatonConnectionStatus.PENDING;
        return unavailable(
                true,
                "The connection " + connection.id() + " is still " + (pending ? "PENDING" : "of an unknown status")
                        + " after " + timeout.toString().substring(2).toLowerCase(Locale.ROOT) + ".",
                "Open its URL in a browser (social-scheduler maton connections get " + connection.id()
                        + "), authorize it, and wait again.");
    }

    /** The thread was interrupted between two polls. */
    static ServiceUnavailableException interrupted(MatonConnectionId id) {
        return unavailable(
                false,
                "The thread was interrupted while waiting for the connection " + id + " to become active.",
                "Wait again if you still need the connection.");
    }

    private static ServiceUnavailableException unavailable(boolean passing, String problem, String remedy) {
        return AnswerErrorMapper.unavailable(
                passing, problem, remedy, ConnectionErrorMapper.PLACE, Outcome.NOT_APPLIED);
    }
}
