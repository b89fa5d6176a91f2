package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.TypedError;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.error.LegacyCode;
import dev.socialscheduler.backend.support.internal.error.LegacyErrorMapper;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Maps payloads that are not a success: typed rejections with HTTP status 200. */
final class RefusalErrorMapper {

    private final LegacyErrorMapper meanings;

    RefusalErrorMapper(BackendTerms words) {
        this.meanings = new LegacyErrorMapper(words);
    }

    SchedulerException map(TypedError refusal, ErrorContext where) {
        String type = refusal.__typename();
        String message = refusal.message();
        if (message == null) {
            // No refusal that is known: it may as well be a success of a newer kind.
            throw new JsonDataException(
                    type == null
                            ? "the response does not state its type"
                            : "the response is of the unknown type " + type);
        }
        ErrorContext context = where.withProviderCode(code(refusal));
        if (LegacyErrorMapper.isDuplicate(message)) {
            return meanings.duplicate(message, context);
        }
        return switch (type == null ? "" : type) {
            case "NotFoundError" -> meanings.notFound(message, context);
            case "UnauthorizedError" -> meanings.denied(message, context);
            case "LimitReachedError", "QueueLimitError" -> meanings.limit(message, context);
            case "PostAlreadyExistsError" -> meanings.duplicate(message, context);
            case "UnexpectedError" -> meanings.failed(message, context);
            case "RestProxyError" -> meanings.map(LegacyCode.of(refusal.code()), message, context);
            case "VoidMutationError" ->
                message.toLowerCase(Locale.ROOT).contains("not found")
                        ? meanings.notFound(message, context)
                        : meanings.invalid(message, context);
            default -> meanings.invalid(message, context);
        };
    }

    private static @Nullable String code(TypedError refusal) {
        String type = refusal.__typename();
        return AnswerErrorMapper.word(type == null || refusal.code() == null ? type : type + " " + refusal.code());
    }
}
