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

/** Maps the provider's rejections to exceptions by their numeric codes. Thread-safe. */
public final class LegacyErrorMapper {

    /** How the provider's message for recently posted content begins; the length of that period is unknown. */
    private static final String DUPLICATE = "Whoops, it looks like";

    private static final String INVALID = "Invalid post: ";

    private final BackendTerms words;

    /** Creates a mapper that uses a backend's terms in its messages. */
    public LegacyErrorMapper(BackendTerms words) {
        this.words = words;
    }

    /** Returns whether a message of any shape reports duplicate content. */
    public static boolean isDuplicate(String message) {
        return message.contains(DUPLICATE);
    }

    /** Maps a rejection by the meaning of its code. */
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

    /** The provider failed while it processed the request. */
    public SchedulerException failed(String message, ErrorContext context) {
        return AnswerErrorMapper.later(
                "The provider could not process the request: " + AnswerErrorMapper.sentence(message),
                context,
                AnswerErrorMapper.mayHaveApplied(context));
    }

    /** The requested item does not exist. */
    public SchedulerException notFound(String message, ErrorContext context) {
        return new NotFoundException(
                refused(message, "Check the id; list the available items to find the right one.", context));
    }

    /** The credential lacks the permission. */
    public SchedulerException denied(String message, ErrorContext context) {
        return new PermissionDeniedException(refused(
                message, "Check the permissions of the " + words.credential() + " and who owns the channel.", context));
    }

    /** A limit of the plan or the network is reached. */
    public SchedulerException limit(String message, ErrorContext context) {
        return new LimitReachedException(
                refused(message, "Wait until some posts are published, delete some, or upgrade the plan.", context));
    }

    /** The provider received the same content recently. */
    public SchedulerException duplicate(String message, ErrorContext context) {
        return new DuplicatePostException(refused(
                message, "Change the text, including its beginning; near-duplicates are rejected as well.", context));
    }

    /** The content violates rules. The provider joins its reasons into one text, which is split here. */
    public SchedulerException invalid(String said, ErrorContext context) {
        String message = AnswerErrorMapper.shown(said);
        String reasons = message.startsWith(INVALID) ? message.substring(INVALID.length()) : message;
        List<Violation> violations = Arrays.stream(reasons.split("\\., ", -1))
                .map(reason -> new Violation("", AnswerErrorMapper.sentence(reason)))
                .toList();
        return new InvalidPostException(
                violations,
                refused(message, "Correct the problems that the provider lists and send the post again.", context));
    }

    private static Failure refused(String message, String remedy, ErrorContext context) {
        return Failure.withoutEffect(AnswerErrorMapper.sentence(message), remedy, context);
    }
}
