package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
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

/** What the codes in {@code errors} mean. */
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
                        "Check what the " + words.credential() + " may do, and whose channel or organization it is.",
                        context));
            case "NOT_FOUND" ->
                new NotFoundException(Failure.withoutEffect(
                        problem, "Check the id; list what there is to find the right one.", context));
            case "BAD_USER_INPUT" ->
                new InvalidPostException(
                        List.of(new Violation("", problem)),
                        Failure.withoutEffect(problem, "Correct the value that the provider names.", context));
            case "UNEXPECTED", "UPSTREAM_SERVER_ERROR", "INTERNAL_SERVER_ERROR" ->
                AnswerErrorMapper.later(
                        "The provider failed: " + problem, context, AnswerErrorMapper.mayHaveApplied(context));
            default -> other(problem, context);
        };
    }

    private static SchedulerException other(String problem, ErrorContext context) {
        Integer status = context.httpStatus();
        if (status != null && status >= 500) {
            return AnswerErrorMapper.later(
                    "The provider failed: " + problem, context, AnswerErrorMapper.mayHaveApplied(context));
        }
        // Query limits come with status 400 and without a code; the document was never run.
        boolean refused = status != null && status / 100 == 4;
        return AnswerErrorMapper.unavailable(
                false,
                "The provider refused the request: " + problem,
                "Ask for less at once if a limit is named; else look for a newer version of this library.",
                context,
                refused ? Outcome.NOT_APPLIED : AnswerErrorMapper.mayHaveApplied(context));
    }
}
