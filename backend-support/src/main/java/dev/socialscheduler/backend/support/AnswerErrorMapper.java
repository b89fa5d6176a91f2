package dev.socialscheduler.backend.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.Violation;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions that every backend needs when an answer came and is of no use, in the same words. */
public final class AnswerErrorMapper {

    private AnswerErrorMapper() {}

    /** An answer that says success and cannot be read. */
    public static UnreadableResponseException unreadable(Exception failure, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider's answer cannot be read: " + sentence(String.valueOf(failure.getMessage())),
                "If it happens again, look for a newer version of this library.",
                context,
                mayHaveApplied(context),
                failure));
    }

    /** There are more posts than can be looked through, and the one that is looked for may be among the others. */
    static ServiceUnavailableException tooMany(ErrorContext context) {
        return unavailable(
                false,
                "The channel has too many posts to look through them all.",
                "Look for the post in the provider's own app.",
                context,
                Outcome.NOT_APPLIED);
    }

    /** An answer that says success and broke off, or is not JSON. */
    public static SchedulerException broken(IOException failure, ErrorContext context) {
        if (failure instanceof EOFException) {
            return unreadable(new JsonDataException("it ends too early", failure), context);
        }
        return failure instanceof JsonEncodingException
                ? unreadable(new JsonDataException("it is no JSON", failure), context)
                : TransportErrorMapper.map(failure, context);
    }

    /** The provider failed, which may pass. */
    public static ServiceUnavailableException later(String problem, ErrorContext context, Outcome outcome) {
        return unavailable(true, problem, "Try again later.", context, outcome);
    }

    /** The provider is of no use for this call. */
    public static ServiceUnavailableException unavailable(
            boolean passing, String problem, String remedy, ErrorContext context, Outcome outcome) {
        return new ServiceUnavailableException(passing, new Failure(problem, remedy, context, outcome, null));
    }

    /** The provider takes no more requests for now. */
    public static RateLimitedException rateLimited(
            @Nullable String window, @Nullable Instant opensAt, ErrorContext context) {
        return new RateLimitedException(
                window,
                opensAt,
                Failure.withoutEffect(
                        "The provider takes no more requests" + (window == null ? "" : " in its window of " + window)
                                + (opensAt == null ? "" : "; it takes them again at " + opensAt) + ".",
                        "Call again then, or set social-scheduler.quota.on-exhausted=wait.",
                        context));
    }

    /** A window is known to be used up, so no request is spent on hearing it. */
    static RateLimitedException usedUp(String window, Instant opensAt, ErrorContext context) {
        return new RateLimitedException(
                window,
                opensAt,
                Failure.withoutEffect(
                        "The request limit " + window + " is used up, so nothing was sent; the provider takes requests"
                                + " again at " + opensAt + ".",
                        "Call again then, or set social-scheduler.quota.on-exhausted=wait.",
                        context));
    }

    /** The provider did not accept the credential. */
    public static AuthenticationException credential(BackendWords words, String problem, ErrorContext context) {
        return new AuthenticationException(Failure.withoutEffect(sentence(problem), words.credentialRemedy(), context));
    }

    /** A backend found broken rules that only it knows, before it sent anything. */
    public static InvalidPostException invalid(List<Violation> violations, ErrorContext context) {
        return new InvalidPostException(
                violations,
                Failure.withoutEffect(
                        violations.stream().map(Violation::toString).collect(Collectors.joining(" ")),
                        "Correct it; it was not sent.",
                        context));
    }

    /** Returns what a failure without further evidence says of its effect: a read has none, a write may have one. */
    public static Outcome mayHaveApplied(ErrorContext context) {
        return context.operation() != null && context.operation().writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED;
    }

    /** Returns the provider's words as a sentence. */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }
}
