package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import org.jspecify.annotations.Nullable;

/** Maps the errors of a gateway in front of the GraphQL API. Thread-safe. */
@FunctionalInterface
public interface ProxyErrorMapper {

    /** There is no gateway. */
    ProxyErrorMapper NONE = (answer, context) -> null;

    /**
     * Maps an error of the gateway, or returns null if it means no more than its HTTP status. Not called for responses
     * of the GraphQL API itself: those with {@code errors} in the body or with rate-limit headers.
     */
    @Nullable
    SchedulerException map(HttpAnswer answer, ErrorContext context);
}
