package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.graphql.EnvelopeWire.Refusal;
import dev.socialscheduler.backend.support.LegacyCode;
import dev.socialscheduler.backend.support.LegacyErrorMapper;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a payload means that is no success: a typed refusal, HTTP status 200. */
final class RefusalErrorMapper {

    private static final LegacyErrorMapper LEGACY = new LegacyErrorMapper(GraphQlErrorMapper.WORDS);

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
        if (LegacyErrorMapper.isDuplicate(message)) {
            return LEGACY.duplicate(message, context);
        }
        return switch (type == null ? "" : type) {
            case "NotFoundError" -> LEGACY.notFound(message, context);
            case "UnauthorizedError" -> LEGACY.denied(message, context);
            case "LimitReachedError" -> LEGACY.limit(message, context);
            case "UnexpectedError" -> LEGACY.failed(message, context);
            case "RestProxyError" -> LEGACY.map(LegacyCode.of(refusal.code()), message, context);
            case "VoidMutationError" ->
                message.toLowerCase(Locale.ROOT).contains("not found")
                        ? LEGACY.notFound(message, context)
                        : LEGACY.invalid(message, context);
            default -> LEGACY.invalid(message, context);
        };
    }

    private static @Nullable String code(Refusal refusal) {
        String type = refusal.__typename();
        return type == null || refusal.code() == null ? type : type + " " + refusal.code();
    }
}
