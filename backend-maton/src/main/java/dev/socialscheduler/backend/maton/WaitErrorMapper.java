package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.Locale;

/** Tells why waiting for a connection came to nothing. */
final class WaitErrorMapper {

    private WaitErrorMapper() {}

    /** Nobody can authorise it any more. */
    static AuthenticationException failed(MatonConnectionId id) {
        return new AuthenticationException(Failure.withoutEffect(
                "The authorization of the connection " + id + " failed.",
                "Create a new connection and authorise that; then delete this one.",
                ConnectionErrorMapper.PLACE));
    }

    /** Nobody has authorised it in time. */
    static ServiceUnavailableException notActive(MatonConnection connection, Duration timeout) {
        boolean pending = connection.status() == MatonConnectionStatus.PENDING;
        return unavailable(
                true,
                "The connection " + connection.id() + " is still " + (pending ? "PENDING" : "of an unknown status")
                        + " after " + timeout.toString().substring(2).toLowerCase(Locale.ROOT) + ".",
                "A person has to open its address (social-scheduler maton connections get " + connection.id()
                        + ") and authorise it; then wait again.");
    }

    /** The thread was interrupted between two looks. */
    static ServiceUnavailableException interrupted(MatonConnectionId id) {
        return unavailable(
                false,
                "The thread was interrupted while it waited for the connection " + id + " to become active.",
                "Wait again if it is still wanted.");
    }

    private static ServiceUnavailableException unavailable(boolean passing, String problem, String remedy) {
        return AnswerErrorMapper.unavailable(
                passing, problem, remedy, ConnectionErrorMapper.PLACE, Outcome.NOT_APPLIED);
    }
}
