package dev.socialscheduler.backend.support.internal.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.Violation;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions that every backend needs when an answer came and is of no use, in the same words. */
public final class AnswerErrorMapper {

    /** What is longer is no message for people; whoever wants all of it has the answer in the provider's own console. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_WORD = 100;

    /** Control characters, and marks that break or turn a line: they forge lines of a log and steer terminals. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]+");

    private AnswerErrorMapper() {}

    /** An answer that says success and cannot be read. */
    public static UnreadableResponseException unreadable(Exception failure, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider's answer cannot be read: " + sentence(String.valueOf(failure.getMessage())),
                "If it happens again, look for a newer version of this library.",
                context,
                mayHaveApplied(context),
                brief(failure)));
    }

    /** A message may quote a value that is as long as an answer may be. */
    private static Exception brief(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.length() <= LONGEST) {
            return failure;
        }
        JsonDataException brief = new JsonDataException(shown(message));
        brief.setStackTrace(failure.getStackTrace());
        return brief;
    }

    /** An answer that says success and does not tell of every post that it was asked for. */
    public static UnreadableResponseException incomplete(ErrorContext context) {
        return unreadable(new JsonDataException("it does not tell of every post"), context);
    }

    /** An answer that tells of something that another call has got: it was not meant for this one. */
    public static UnreadableResponseException anothers(String id, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider answered with what another call has made, " + id + ".",
                "If it happens again, look for a proxy in between that mixes answers up.",
                context,
                mayHaveApplied(context),
                null));
    }

    /** There is more in the place than is looked through, so the absence of something there says nothing. */
    public static ServiceUnavailableException tooMuchToLookThrough(PendingOutcome pending) {
        return unavailable(
                false,
                "What the call has made is not among the newest, and there is more than is looked through.",
                "Look for it yourself: it was made at " + pending.since() + " or later.",
                ErrorContext.of(pending.backend(), pending.operation()),
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

    /** As {@link #retryAt(SchedulerException, Instant)}, for what may be no failure of a call at all. */
    public static RuntimeException retryAt(RuntimeException failure, @Nullable Instant retryAt) {
        return failure instanceof SchedulerException e ? retryAt(e, retryAt) : failure;
    }

    /** The same failure, with when the provider wants to be asked again; only what may pass is worth asking again. */
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
                        "Try again at " + retryAt + ", as the provider asks.",
                        told.context(),
                        told.outcome(),
                        told.cause()));
    }

    /** The provider takes no more requests for now. */
    public static RateLimitedException rateLimited(
            @Nullable String said, @Nullable Instant opensAt, ErrorContext context) {
        String window = word(said);
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
    public static RateLimitedException usedUp(String window, Instant opensAt, ErrorContext context) {
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
    public static AuthenticationException credential(BackendTerms words, String problem, ErrorContext context) {
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

    /** Returns the provider's words as a sentence, on one line and not longer than anybody reads. */
    public static String sentence(String text) {
        String stripped = shown(text).strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }

    /** Returns the provider's words on one line and not longer than anybody reads. */
    public static String shown(String text) {
        return start(text, LONGEST);
    }

    /** Returns a code or a name that the provider wrote, not longer than such things are. */
    public static @Nullable String word(@Nullable String text) {
        return text == null ? null : start(text, LONGEST_WORD);
    }

    private static String start(String text, int longest) {
        String start = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return STEERING.matcher(start).replaceAll(" ");
    }
}
