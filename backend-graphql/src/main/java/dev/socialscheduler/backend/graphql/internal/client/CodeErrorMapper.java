package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the codes in {@code errors}. */
final class CodeErrorMapper {

    private final BackendTerms words;

    CodeErrorMapper(BackendTerms words) {
        this.words = words;
    }

    SchedulerException map(@Nullable String code, String message, ErrorContext context) {
        String problem = AnswerErrorMapper.sentence(message);
        return switch (code == null ? "" : code) {
            case "UNAUTHENTICATED", "UNAUTHORIZED" -> AnswerErrorMapper.credential(words, problem, context);
            case "FORBIDDEN" ->
                new PermissionDeniedException(Failure.withoutEffect(
                        problem,
                        "Check the permissions of the " + words.credential() + " and who owns the channel or"
                                + " organization.",
                        context));
            case "NOT_FOUND" ->
                new NotFoundException(Failure.withoutEffect(
                        problem, "Check the id; list the available items to find the right one.", context));
            case "BAD_USER_INPUT" ->
                new InvalidPostException(
                        List.of(new Violation("", problem)),
                        Failure.withoutEffect(problem, "Correct the value that the provider reports.", context));
            case "UNEXPECTED", "UPSTREAM_SERVER_ERROR", "INTERNAL_SERVER_ERROR" ->
                AnswerErrorMapper.later(
                        "The provider could not process the request: " + problem,
                        context,
                        AnswerErrorMapper.mayHaveApplied(context));
            default -> other(problem, context);
        };
    }

    private static SchedulerException other(String problem, ErrorContext context) {
        Integer status = context.httpStatus();
        if (status != null && status >= 500) {
            return AnswerErrorMapper.later(
                    "The provider could not process the request: " + problem,
                    context,
                    AnswerErrorMapper.mayHaveApplied(context));
        }
        // Query limits come without a code; the document was never run.
        boolean refused = (status != null && status / 100 == 4) || RefusalProof.isQueryLimit(problem);
        return AnswerErrorMapper.unavailable(
                false,
                "The provider rejected the request: " + problem,
                "If the message names a limit, request fewer items at once; otherwise check for a newer version of"
                        + " this library.",
                context,
                refused ? Outcome.NOT_APPLIED : AnswerErrorMapper.mayHaveApplied(context));
    }
}
