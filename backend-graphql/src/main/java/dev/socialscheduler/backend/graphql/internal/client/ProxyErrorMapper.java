package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import org.jspecify.annotations.Nullable;

/** Tells the errors of a gateway in front of the GraphQL API. Thread-safe. */
@FunctionalInterface
public interface ProxyErrorMapper {

    /** There is no gateway. */
    ProxyErrorMapper NONE = (answer, context) -> null;

    /**
     * Returns what an error of the gateway means, or null if it means no more than its HTTP status. Never asked about
     * what the GraphQL API itself answers: an answer with {@code errors} in its body or with rate-limit headers.
     */
    @Nullable
    SchedulerException map(HttpAnswer answer, ErrorContext context);
}
