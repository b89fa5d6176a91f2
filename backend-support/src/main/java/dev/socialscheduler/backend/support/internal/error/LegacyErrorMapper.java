package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import java.util.Arrays;
import java.util.List;

/** Turns the provider's refusals, by the meaning of their numeric codes, into exceptions. Thread-safe. */
public final class LegacyErrorMapper {

    /** How the provider begins when it has seen the content lately; the length of "lately" is not known. */
    private static final String DUPLICATE = "Whoops, it looks like";

    private static final String INVALID = "Invalid post: ";

    private final BackendTerms words;

    /** Makes a mapper that speaks of things in these words. */
    public LegacyErrorMapper(BackendTerms words) {
        this.words = words;
    }

    /** Returns whether the provider says, in whatever shape, that it has seen the content lately. */
    public static boolean isDuplicate(String message) {
        return message.contains(DUPLICATE);
    }

    /** Maps a refusal by what its code means. */
    public SchedulerException map(LegacyCode code, String message, ErrorContext context) {
        return switch (code) {
            case CREDENTIAL -> AnswerErrorMapper.credential(words, message, context);
            case PERMISSION -> denied(message, context);
            case NOT_FOUND -> notFound(message, context);
            case LIMIT -> limit(message, context);
            case DUPLICATE -> duplicate(message, context);
            case RATE_LIMIT -> new RateLimitedException(null, null, refused(message, "Try again later.", context));
            case UNAVAILABLE -> failed(message, context);
            case REFUSED -> invalid(message, context);
        };
    }

    /** The provider failed while it worked on the request. */
    public SchedulerException failed(String message, ErrorContext context) {
        return AnswerErrorMapper.later(
                "The provider failed: " + AnswerErrorMapper.sentence(message),
                context,
                AnswerErrorMapper.mayHaveApplied(context));
    }

    /** There is no such thing. */
    public SchedulerException notFound(String message, ErrorContext context) {
        return new NotFoundException(
                refused(message, "Check the id; list what there is to find the right one.", context));
    }

    /** The credential does not allow this. */
    public SchedulerException denied(String message, ErrorContext context) {
        return new PermissionDeniedException(refused(
                message, "Check what the " + words.credential() + " may do, and whose channel it is.", context));
    }

    /** The plan or the network takes no more. */
    public SchedulerException limit(String message, ErrorContext context) {
        return new LimitReachedException(
                refused(message, "Wait until posts have gone out, delete some, or change the plan.", context));
    }

    /** The provider has seen the content lately. */
    public SchedulerException duplicate(String message, ErrorContext context) {
        return new DuplicatePostException(
                refused(message, "Change the text, even its beginning; nearly the same is refused as well.", context));
    }

    /** What was sent breaks rules. The provider joins its reasons into one text; here they are apart again. */
    public SchedulerException invalid(String said, ErrorContext context) {
        String message = AnswerErrorMapper.shown(said);
        String reasons = message.startsWith(INVALID) ? message.substring(INVALID.length()) : message;
        List<Violation> violations = Arrays.stream(reasons.split("\\., ", -1))
                .map(reason -> new Violation("", AnswerErrorMapper.sentence(reason)))
                .toList();
        return new InvalidPostException(
                violations, refused(message, "Correct what the provider names and send it again.", context));
    }

    private static Failure refused(String message, String remedy, ErrorContext context) {
        return Failure.withoutEffect(AnswerErrorMapper.sentence(message), remedy, context);
    }
}
