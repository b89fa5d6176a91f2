package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.graphql.EnvelopeWire.Refusal;
import dev.socialscheduler.backend.support.LegacyCode;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a payload means that is no success: a typed refusal, HTTP status 200. */
final class RefusalErrorMapper {

    /** How the provider begins when it has seen the content lately; the length of "lately" is not known. */
    private static final String DUPLICATE = "Whoops, it looks like";

    private static final String INVALID = "Invalid post: ";

    private RefusalErrorMapper() {}

    static SchedulerException map(Refusal refusal, ErrorContext where) {
        String type = refusal.__typename();
        String message = refusal.message();
        if (message == null) {
            // No refusal that is known: it may as well be a success of a newer kind.
            throw new JsonDataException(
                    type == null
                            ? "the answer does not say of which type it is"
                            : "the answer is of the unknown type " + type);
        }
        ErrorContext context = where.withProviderCode(code(refusal));
        if (message.contains(DUPLICATE)) {
            return duplicate(message, context);
        }
        return switch (type == null ? "" : type) {
            case "NotFoundError" -> notFound(message, context);
            case "UnauthorizedError" -> denied(message, context);
            case "LimitReachedError" -> limit(message, context);
            case "UnexpectedError" -> failed(message, context);
            case "RestProxyError" -> legacy(LegacyCode.of(refusal.code()), message, context);
            case "VoidMutationError" ->
                message.toLowerCase(Locale.ROOT).contains("not found")
                        ? notFound(message, context)
                        : invalid(message, context);
            default -> invalid(message, context);
        };
    }

    private static @Nullable String code(Refusal refusal) {
        String type = refusal.__typename();
        return type == null || refusal.code() == null ? type : type + " " + refusal.code();
    }

    private static SchedulerException legacy(LegacyCode code, String message, ErrorContext context) {
        return switch (code) {
            case CREDENTIAL -> GraphQlErrorMapper.credential(message, context);
            case PERMISSION -> denied(message, context);
            case NOT_FOUND -> notFound(message, context);
            case LIMIT -> limit(message, context);
            case DUPLICATE -> duplicate(message, context);
            case RATE_LIMIT -> new RateLimitedException(null, null, refused(message, "Try again later.", context));
            case UNAVAILABLE -> failed(message, context);
            case REFUSED -> invalid(message, context);
        };
    }

    private static SchedulerException failed(String message, ErrorContext context) {
        return GraphQlErrorMapper.later(
                "The provider failed: " + GraphQlErrorMapper.sentence(message),
                context,
                GraphQlErrorMapper.mayHaveApplied(context));
    }

    private static SchedulerException notFound(String message, ErrorContext context) {
        return new NotFoundException(
                refused(message, "Check the id; list what there is to find the right one.", context));
    }

    private static SchedulerException denied(String message, ErrorContext context) {
        return new PermissionDeniedException(
                refused(message, "Check what the API key may do, and whose channel it is.", context));
    }

    private static SchedulerException limit(String message, ErrorContext context) {
        return new LimitReachedException(
                refused(message, "Wait until posts have gone out, delete some, or change the plan.", context));
    }

    private static SchedulerException duplicate(String message, ErrorContext context) {
        return new DuplicatePostException(
                refused(message, "Change the text, even its beginning; nearly the same is refused as well.", context));
    }

    /** The provider joins its reasons into one text; here they are apart again. */
    private static SchedulerException invalid(String message, ErrorContext context) {
        String reasons = message.startsWith(INVALID) ? message.substring(INVALID.length()) : message;
        List<Violation> violations = Arrays.stream(reasons.split("\\., ", -1))
                .map(reason -> new Violation("", GraphQlErrorMapper.sentence(reason)))
                .toList();
        return new InvalidPostException(
                violations, refused(message, "Correct what the provider names and send it again.", context));
    }

    private static Failure refused(String message, String remedy, ErrorContext context) {
        return new Failure(GraphQlErrorMapper.sentence(message), remedy, context, Outcome.NOT_APPLIED, null);
    }
}
