package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;

/** What an HTTP status means when the body says nothing more. */
final class StatusErrorMapper {

    private static final String ENDPOINT = "Check social-scheduler.graphql.endpoint.";

    private StatusErrorMapper() {}

    static SchedulerException map(int status, boolean isJson, ErrorContext context, Outcome ifApplied) {
        if (status == 403) {
            return forbidden(isJson, context);
        }
        if (status >= 500 || status == 408) {
            return GraphQlErrorMapper.later("The provider failed.", context, ifApplied);
        }
        if (status / 100 == 3) {
            return never("The provider's address answers with a redirect, which is not followed.", ENDPOINT, context);
        }
        if (status == 404 || status == 405) {
            return never("There is no GraphQL API at this address.", ENDPOINT, context);
        }
        return never(
                "The provider refused the request without saying why.",
                "If it happens again, look for a newer version of this library.",
                context);
    }

    private static SchedulerException forbidden(boolean isJson, ErrorContext context) {
        return isJson
                ? new PermissionDeniedException(Failure.withoutEffect(
                        "The provider does not allow this.",
                        "Check what the API key may do, and whose channel it is.",
                        context))
                : never(
                        "The request was refused at the edge, before it reached the provider.",
                        "Set another social-scheduler.http.user-agent, or ask whoever runs the network or proxy.",
                        context);
    }

    private static SchedulerException never(String problem, String remedy, ErrorContext context) {
        return GraphQlErrorMapper.unavailable(false, problem, remedy, context, Outcome.NOT_APPLIED);
    }
}
