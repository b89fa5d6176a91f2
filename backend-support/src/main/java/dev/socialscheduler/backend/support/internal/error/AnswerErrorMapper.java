package dev.socialscheduler.backend.support.internal.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.socialscheduler.Post;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.backend.support.internal.http.UnexpectedFailure;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.internal.PlainText;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for unusable responses, so that all backends use the same messages. */
public final class AnswerErrorMapper {

    /** Maximum length of a quoted provider message; longer texts are truncated. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_WORD = 100;

    private AnswerErrorMapper() {}

    /** A successful response that could not be parsed, or that belongs to another request. */
    public static UnreadableResponseException unreadable(Throwable failure, ErrorContext context) {
        return failure instanceof ForeignAnswerException foreign
                ? foreign(foreign, context)
                : unparsed(failure, context);
    }

    private static UnreadableResponseException foreign(ForeignAnswerException failure, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider's response belongs to another request: " + sentence(String.valueOf(failure.getMessage())),
                "If this happens again, check for a proxy that mixes up responses.",
                context,
                mayHaveApplied(context),
                brief(failure)));
    }

    private static UnreadableResponseException unparsed(Throwable failure, ErrorContext context) {
        String reason = isSpeaking(failure) ? failure.getMessage() : UnexpectedFailure.description(failure);
        return new UnreadableResponseException(new Failure(
                "The provider's response could not be read: " + sentence(String.valueOf(reason)),
                "If this happens again, check for a newer version of this library.",
                context,
                mayHaveApplied(context),
                brief(failure)));
    }

    /** Decoders explain a value that they reject; any other failure is known by its type. */
    private static boolean isSpeaking(Throwable failure) {
        return failure instanceof JsonDataException
                || failure instanceof IllegalArgumentException
                || failure instanceof DateTimeException;
    }

    /** A parser's message may quote a value of any length. */
    private static Throwable brief(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.length() <= LONGEST) {
            return failure;
        }
        JsonDataException brief = new JsonDataException(shown(message));
        brief.setStackTrace(failure.getStackTrace());
        return brief;
    }

    /** A successful response that does not cover every requested post. */
    public static UnreadableResponseException incomplete(ErrorContext context) {
        return unreadable(new JsonDataException("it does not cover every requested post"), context);
    }

    /** A response with an item that another call already received, so it belongs to a different request. */
    public static UnreadableResponseException anothers(String id, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider returned an item that belongs to another call: " + id + ".",
                "If this happens again, check for a proxy that mixes up responses.",
                context,
                mayHaveApplied(context),
                null));
    }

    /** A post that exists, but that the provider could not publish; warnings about it are included. */
    public static PostFailedException postFailed(Post stored, ErrorContext context) {
        PublishingError error = stored.error();
        String reason = error == null || error.message().isBlank() ? "It gives no reason." : sentence(error.message());
        String warnings = stored.warnings().stream()
                .map(warning -> " " + warning.message())
                .collect(Collectors.joining());
        return new PostFailedException(
                stored,
                new Failure(
                        "The post " + stored.id() + " exists, but the provider could not publish it. " + reason
                                + warnings,
                        "Correct the cause, then edit or delete that post; creating it again would leave two.",
                        context,
                        Outcome.APPLIED,
                        null));
    }

    /** The search limit was reached, so absence from the results proves nothing. */
    public static ServiceUnavailableException tooMuchToLookThrough(PendingOutcome pending) {
        return unavailable(
                false,
                "The result of the call is not among the newest items, and there are more items than the search"
                        + " covers.",
                "Search for it manually: it was created at " + pending.since() + " or later.",
                ErrorContext.of(pending.backend(), pending.operation()),
                Outcome.NOT_APPLIED);
    }

    /** A successful response that was truncated or is not JSON. */
    public static SchedulerException broken(IOException failure, ErrorContext context) {
        if (failure instanceof EOFException) {
            return unreadable(new JsonDataException("it ends prematurely", failure), context);
        }
        return failure instanceof JsonEncodingException
                ? unreadable(new JsonDataException("it is not JSON", failure), context)
                : TransportErrorMapper.map(failure, context);
    }

    /** A transient failure of the provider. */
    public static ServiceUnavailableException later(String problem, ErrorContext context, Outcome outcome) {
        return unavailable(true, problem, "Try again later.", context, outcome);
    }

    /** The failure of a lookup that finds posts which may or may not be the result of the call. */
    public static ServiceUnavailableException resembled(PendingOutcome pending, List<String> posts) {
        return unavailable(
                false,
                "There are posts that may be the result of the call, and nothing proves or disproves it: "
                        + String.join(", ", posts) + ".",
                "Compare them with your post: the provider may have rewritten it, or its clock may differ. Retry the"
                        + " call only if none of them is yours.",
                ErrorContext.of(pending.backend(), pending.operation()),
                Outcome.NOT_APPLIED);
    }

    /** The failure of a lookup that finds a post which somebody changed after the call, and not as the call wanted. */
    public static ServiceUnavailableException replaced(PendingOutcome pending) {
        return unavailable(
                false,
                "The post was changed since the call and does not show what it wanted: another edit may have replaced it.",
                "Read the post and compare it.",
                ErrorContext.of(pending.backend(), pending.operation()),
                Outcome.NOT_APPLIED);
    }

    /** The provider is unavailable for this call. */
    public static ServiceUnavailableException unavailable(
            boolean passing, String problem, String remedy, ErrorContext context, Outcome outcome) {
        return unavailable(passing, null, problem, remedy, context, outcome);
    }

    public static ServiceUnavailableException unavailable(
            boolean passing,
            @Nullable Instant retryAt,
            String problem,
            String remedy,
            ErrorContext context,
            Outcome outcome) {
        return new ServiceUnavailableException(passing, retryAt, new Failure(problem, remedy, context, outcome, null));
    }

    /** Like {@link #retryAt(SchedulerException, Instant)}; returns any other exception unchanged. */
    public static RuntimeException retryAt(RuntimeException failure, @Nullable Instant retryAt) {
        return failure instanceof SchedulerException e ? retryAt(e, retryAt) : failure;
    }

    /** Returns a transient failure with the provider's retry time; returns any other failure unchanged. */
    public static SchedulerException retryAt(SchedulerException failure, @Nullable Instant retryAt) {
        if (retryAt == null
                || !(failure instanceof ServiceUnavailableException unavailable)
                || !unavailable.isPassing()) {
            return failure;
        }
        Failure told = unavailable.failure();
        return new ServiceUnavailableException(
                true,
                retryAt,
                new Failure(
                        told.problem(),
                        "Try again at " + retryAt + ", as requested by the provider.",
                        told.context(),
                        told.outcome(),
                        told.cause()));
    }

    /** The provider's rate limit is exceeded for now. */
    public static RateLimitedException rateLimited(
            @Nullable String said, @Nullable Instant opensAt, ErrorContext context) {
        String window = word(said);
        return new RateLimitedException(
                window,
                opensAt,
                Failure.withoutEffect(
                        "The provider's rate limit is exceeded" + (window == null ? "" : " for the window " + window)
                                + (opensAt == null ? "" : "; requests are accepted again at " + opensAt) + ".",
                        "Retry later, or set social-scheduler.quota.on-exhausted=wait.",
                        context));
    }

    /** The provider asked for a longer wait than its window can require, so one request is tried earlier. */
    public static RateLimitedException capped(RateLimitedException refusal, Instant opensAt) {
        String window = refusal.window().orElse(null);
        return new RateLimitedException(
                window,
                opensAt,
                Failure.withoutEffect(
                        "The provider's rate limit is exceeded" + (window == null ? "" : " for the window " + window)
                                + "; the wait that it asks for exceeds the window, so requests are tried again at "
                                + opensAt + ".",
                        refusal.remedy(),
                        refusal.context()));
    }

    /** A window is known to be exhausted, so no request is spent. */
    public static RateLimitedException usedUp(String window, Instant opensAt, ErrorContext context) {
        return new RateLimitedException(
                window,
                opensAt,
                Failure.withoutEffect(
                        "The rate limit " + window + " is exhausted, so no request was sent; the provider accepts"
                                + " requests again at " + opensAt + ".",
                        "Retry later, or set social-scheduler.quota.on-exhausted=wait.",
                        context));
    }

    /** The provider rejected the credential. */
    public static AuthenticationException credential(BackendTerms words, String problem, ErrorContext context) {
        return new AuthenticationException(Failure.withoutEffect(sentence(problem), words.credentialRemedy(), context));
    }

    /** A backend found violations of its own rules before it sent anything. */
    public static InvalidPostException invalid(List<Violation> violations, ErrorContext context) {
        return new InvalidPostException(
                violations,
                Failure.withoutEffect(
                        violations.stream().map(Violation::toString).collect(Collectors.joining(" ")),
                        "Correct the request; nothing was sent.",
                        context));
    }

    /** Returns the outcome of a failure without further evidence: reads have no effect, writes may have one. */
    public static Outcome mayHaveApplied(ErrorContext context) {
        return context.operation() != null && context.operation().writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED;
    }

    /** Returns a provider message as a sentence, on one line and truncated. */
    public static String sentence(String text) {
        String stripped = shown(text).strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }

    /** Returns a provider message on one line, truncated. */
    public static String shown(String text) {
        return start(text, LONGEST);
    }

    /** Returns a code or name from the provider on one line, truncated. */
    public static @Nullable String word(@Nullable String text) {
        return text == null ? null : start(text, LONGEST_WORD);
    }

    private static String start(String text, int longest) {
        String start = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return PlainText.line(start);
    }
}
