package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.graphql.internal.client.ProxyErrorMapper;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import org.jspecify.annotations.Nullable;

/** Maps errors of the gateway itself by their HTTP status; the shape of its bodies is undocumented. Thread-safe. */
final class MatonErrorMapper implements ProxyErrorMapper {

    private final @Nullable MatonConnectionId connection;
    private final AccountErrorMapper account;
    private final GatewayTerms words;

    MatonErrorMapper(@Nullable MatonConnectionId connection, AccountErrorMapper account, GatewayTerms words) {
        this.connection = connection;
        this.account = account;
        this.words = words;
    }

    @Override
    public @Nullable SchedulerException map(HttpAnswer answer, ErrorContext context) {
        String said = words.in(answer.text());
        return switch (answer.status()) {
            case 400 -> noConnection(said, context);
            case 401 -> account.badKey(said, context);
            case 429 -> account.tooFast(answer, said, context);
            case 500 -> failed(said, context);
            default -> null;
        };
    }

    private ConfigurationException noConnection(String said, ErrorContext context) {
        String problem = connection == null
                ? "The gateway found no active Buffer connection." + said
                : "The gateway rejected the connection " + connection + ": it does not exist, is not active or does"
                        + " not belong to Buffer." + said;
        String remedy = connection == null
                ? "Create a connection (social-scheduler maton connections create) and open its URL to authorize it;"
                        + " if one exists, check social-scheduler.maton.endpoint."
                : "Set social-scheduler.maton.connection-id to an active connection (social-scheduler maton"
                        + " connections list).";
        return new ConfigurationException(Failure.withoutEffect(problem, remedy, context));
    }

    private static ServiceUnavailableException failed(String said, ErrorContext context) {
        return AnswerErrorMapper.unavailable(
                true,
                "The gateway could not process the request, often because the connection's authorization at Buffer has"
                        + " expired."
                        + said,
                "Try again later; if the problem persists, create a new connection, authorize it, and delete the old"
                        + " one once the new one is active.",
                context,
                AnswerErrorMapper.mayHaveApplied(context));
    }
}
