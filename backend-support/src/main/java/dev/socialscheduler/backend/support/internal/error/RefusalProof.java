package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What proves that a write was refused, so that nothing was changed. The only place of this decision: for a single post
 * and for several, over GraphQL, over the REST API v1 and for the gateway. Whatever stands between this library and the
 * provider may answer after the provider has done what was asked. So only the provider's own status <i>and</i> the
 * shape of its body prove anything:
 *
 * <table>
 *   <caption>Answers that prove that nothing was changed</caption>
 *   <tr><th>API</th><th>HTTP status</th><th>body</th></tr>
 *   <tr><td>GraphQL</td><td>2xx</td><td>{@code data} with a typed rejection of the mutation, which is not an
 *       {@code UnexpectedError} and proxies no failure</td></tr>
 *   <tr><td>GraphQL</td><td>2xx</td><td>no {@code data}; {@code errors} as below, of which one has a code that
 *       rejects or names a query limit, or all have {@code locations}</td></tr>
 *   <tr><td>GraphQL</td><td>400, 401, 429</td><td>{@code errors} as below, with any code or none</td></tr>
 *   <tr><td>GraphQL</td><td>403, 404, 413, 422</td><td>{@code errors} as below, of which one has a code that rejects
 *       or names a query limit</td></tr>
 *   <tr><td>v1</td><td>200, 400, 401, 403 to 406, 410, 429</td><td>JSON with {@code success: false}, or with a text
 *       and a {@code code} that reports no failure</td></tr>
 *   <tr><td>gateway</td><td>400, 401, 429</td><td>JSON with a message, but without the provider's
 *       {@code errors}</td></tr>
 *   <tr><td>control API of the gateway</td><td>400, 401, 403, 404, 409, 410, 422, 429</td><td>JSON with a
 *       message</td></tr>
 * </table>
 *
 * <p>Each of the GraphQL {@code errors} has a message and no {@code path}, and none has a code that reports a failure.
 * A path is at or below the field of the mutation, since a document has no other fields: the mutation may have run.
 *
 * <p>Everything else is unknown and looked up: interim answers, redirects, 408, 5xx, and any other status with HTML,
 * with an empty body or with JSON of another shape, even if it has a clear meaning such as 401, 403, 404, 409 or 429.
 */
public final class RefusalProof {

    /** The codes with which the provider rejects a request that it does not execute. */
    private static final Set<String> REJECTING = Set.of(
            "UNAUTHENTICATED",
            "UNAUTHORIZED",
            "FORBIDDEN",
            "NOT_FOUND",
            "BAD_USER_INPUT",
            "RATE_LIMIT_EXCEEDED",
            "GRAPHQL_VALIDATION_FAILED",
            "GRAPHQL_PARSE_FAILED");

    private static final Set<String> FAILING = Set.of("UNEXPECTED", "UPSTREAM_SERVER_ERROR", "INTERNAL_SERVER_ERROR");

    private static final Set<Integer> LEGACY = Set.of(200, 400, 401, 403, 404, 405, 406, 410, 429);
    private static final Set<Integer> GATEWAY = Set.of(400, 401, 429);
    private static final Set<Integer> CONTROL = Set.of(400, 401, 403, 404, 409, 410, 422, 429);

    /** The messages of the provider, and of the library that it seems to use, about exceeded document limits. */
    private static final Pattern QUERY_LIMIT =
            Pattern.compile("limit of \\d+ exceeded|[Qq]uery exceeds maximum allowed");

    private RefusalProof() {}

    /**
     * One of the {@code errors} of a GraphQL response.
     *
     * @param isOfField whether it has a {@code path}
     * @param isLocated whether it has {@code locations}
     */
    public record GraphQlError(
            @Nullable String message, @Nullable String code, boolean isOfField, boolean isLocated) {

        private boolean mayFollowEffect() {
            return message == null || isOfField || (code != null && FAILING.contains(code));
        }

        private boolean rejects() {
            return (code != null && REJECTING.contains(code)) || isQueryLimit(message);
        }
    }

    /** Returns whether a message says that a document is too large. */
    public static boolean isQueryLimit(@Nullable String message) {
        return message != null && QUERY_LIMIT.matcher(message).find();
    }

    /** Returns whether a GraphQL response without {@code data} proves that a mutation was not executed. */
    public static boolean ofGraphQl(int status, List<GraphQlError> errors) {
        if (errors.isEmpty() || errors.stream().anyMatch(GraphQlError::mayFollowEffect)) {
            return false;
        }
        boolean isRejected = errors.stream().anyMatch(GraphQlError::rejects);
        return switch (status) {
            case 400, 401, 429 -> true;
            case 403, 404, 413, 422 -> isRejected;
            default -> status / 100 == 2 && (isRejected || areLocated(errors));
        };
    }

    /** Returns whether all errors refer to the document: it was rejected before it was executed. */
    public static boolean areLocated(List<GraphQlError> errors) {
        return errors.stream().allMatch(error -> error.isLocated() && !error.isOfField());
    }

    /**
     * Returns whether a response of v1 proves that a write was rejected.
     *
     * @param isFailure whether it states {@code success: false}
     */
    public static boolean ofLegacy(int status, boolean isFailure, @Nullable Integer code, @Nullable String text) {
        return LEGACY.contains(status) && (isFailure || (code != null && text != null));
    }

    /**
     * Returns whether the gateway itself rejected a request.
     *
     * @param hasMessage whether the body contains a message for people
     */
    public static boolean ofGateway(int status, String body, boolean hasMessage) {
        return GATEWAY.contains(status) && isJson(body) && hasMessage;
    }

    /**
     * Returns whether the control API of the gateway rejected a request.
     *
     * @param hasMessage whether the body contains a message for people
     */
    public static boolean ofControl(int status, String body, boolean hasMessage) {
        return CONTROL.contains(status) && isJson(body) && hasMessage;
    }

    private static boolean isJson(String body) {
        String start = body.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Returns a rejection as it is if it is proved or concerns a read; otherwise the write may have had an effect. */
    public static SchedulerException judged(SchedulerException rejection, boolean isProved, BackendTerms words) {
        String remedy = rejection.remedy();
        String lookup = remedy.contains(words.endpointKey())
                ? ""
                : " If lookups fail in the same way, check " + words.endpointKey() + ".";
        return isProved || !isOpen(rejection) ? rejection : unknown(rejection, remedy + lookup);
    }

    /** Like {@link #judged}, for an answer that is certainly the provider's own. */
    public static SchedulerException ofProvider(SchedulerException rejection, boolean isProved) {
        return isProved || !isOpen(rejection) ? rejection : unknown(rejection, rejection.remedy());
    }

    private static boolean isOpen(SchedulerException rejection) {
        ErrorContext context = rejection.context();
        return rejection.outcome() == Outcome.NOT_APPLIED
                && AnswerErrorMapper.mayHaveApplied(context) == Outcome.UNKNOWN;
    }

    private static SchedulerException unknown(SchedulerException rejection, String remedy) {
        return AnswerErrorMapper.unavailable(false, rejection.problem(), remedy, rejection.context(), Outcome.UNKNOWN);
    }

    /**
     * Returns what a user should try before looking up the outcome of a write, ending with a space: the remedy of an
     * answer that was perhaps not the provider's own. Empty for any other failure.
     */
    public static String advice(SchedulerException failure) {
        Integer status = failure.context().httpStatus();
        boolean isForeign = failure instanceof ServiceUnavailableException unavailable
                && !unavailable.isPassing()
                && failure.outcome() == Outcome.UNKNOWN
                && status != null
                && (status / 100 == 3 || status / 100 == 4);
        return isForeign ? failure.remedy() + " " : "";
    }
}
