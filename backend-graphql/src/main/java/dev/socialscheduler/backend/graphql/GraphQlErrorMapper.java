package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Organization;
import dev.socialscheduler.backend.support.RetryAfter;
import dev.socialscheduler.backend.support.TransportErrorMapper;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import java.io.EOFException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Turns every failure that is not a typed refusal into an exception. Thread-safe. */
final class GraphQlErrorMapper {

    private static final String LATER = "Try again later.";

    private final String backend;
    private final Clock clock;

    GraphQlErrorMapper(String backend, Clock clock) {
        this.backend = backend;
        this.clock = clock;
    }

    ErrorContext context(Operation operation) {
        return ErrorContext.of(backend, operation);
    }

    SchedulerException transport(IOException failure, ErrorContext context) {
        return TransportErrorMapper.map(failure, context);
    }

    /** An answer with status 2xx that broke off or is not JSON. */
    SchedulerException brokenAnswer(IOException failure, ErrorContext context) {
        if (failure instanceof EOFException) {
            return unreadable(new JsonDataException("it ends too early", failure), context);
        }
        return failure instanceof JsonEncodingException
                ? unreadable(new JsonDataException("it is no JSON", failure), context)
                : transport(failure, context);
    }

    UnreadableResponseException unreadable(Exception failure, ErrorContext context) {
        return new UnreadableResponseException(new Failure(
                "The provider's answer cannot be read: " + sentence(String.valueOf(failure.getMessage())),
                "If it happens again, look for a newer version of this library.",
                context,
                mayHaveApplied(context),
                failure));
    }

    SchedulerException noData(ErrorContext context) {
        return unreadable(new JsonDataException("it holds neither data nor errors"), context);
    }

    /** An answer with another status than 2xx. */
    SchedulerException status(
            Response<ResponseBody> response, @Nullable List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        int status = response.code();
        if (status == 429) {
            return rateLimited(response, failures, context.withProviderCode(code(failures)));
        }
        if (failures != null && !failures.isEmpty()) {
            return errors(response, failures, context);
        }
        if (status == 401) {
            return credential("The provider did not accept the credential.", context);
        }
        return StatusErrorMapper.map(status, failures != null, context, mayHaveApplied(context));
    }

    /** An answer that holds errors; the first with a code decides. */
    SchedulerException errors(
            Response<ResponseBody> response, List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        String code = code(failures);
        if ("RATE_LIMIT_EXCEEDED".equals(code)) {
            return rateLimited(response, failures, context.withProviderCode(code));
        }
        if (response.code() == 401) {
            return credential(messages(failures), context.withProviderCode(code));
        }
        return CodeErrorMapper.map(code, messages(failures), context.withProviderCode(code), mayHaveApplied(context));
    }

    private static @Nullable String code(@Nullable List<EnvelopeWire.ErrorEntry> failures) {
        return failures == null
                ? null
                : failures.stream()
                        .map(failure -> failure.extensions() == null
                                ? null
                                : failure.extensions().code())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private RateLimitedException rateLimited(
            Response<ResponseBody> response, @Nullable List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        EnvelopeWire.Extensions extensions =
                failures == null || failures.isEmpty() ? null : failures.get(0).extensions();
        String window = extensions == null ? null : extensions.window();
        Object inBody = extensions == null ? null : extensions.retryAfter();
        Instant now = clock.instant();
        Optional<Instant> opensAt = RetryAfter.parse(response.headers().get("Retry-After"), now)
                .or(() -> inBody instanceof Number seconds
                        ? RetryAfter.parse(String.valueOf(seconds.longValue()), now)
                        : Optional.empty());
        String when = opensAt.map(at -> "; it takes them again at " + at).orElse("");
        return new RateLimitedException(
                window,
                opensAt.orElse(null),
                Failure.withoutEffect(
                        "The provider takes no more requests" + (window == null ? "" : " in its window of " + window)
                                + when + ".",
                        "Call again then, or set social-scheduler.quota.on-exhausted=wait.",
                        context));
    }

    static AuthenticationException credential(String problem, ErrorContext context) {
        return new AuthenticationException(Failure.withoutEffect(
                sentence(problem),
                "Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY): it may be mistyped, expired"
                        + " or revoked.",
                context));
    }

    /** A payload that is no success. */
    SchedulerException refusal(EnvelopeWire.Refusal payload, ErrorContext context) {
        return RefusalErrorMapper.map(payload, context);
    }

    SchedulerException unsupported(Capability capability, Operation operation) {
        return new UnsupportedCapabilityException(capability, context(operation));
    }

    InvalidPostException invalid(List<Violation> violations, Operation operation) {
        return new InvalidPostException(
                violations,
                Failure.withoutEffect(
                        violations.stream().map(Violation::toString).collect(Collectors.joining(" ")),
                        "Correct it; it was not sent.",
                        context(operation)));
    }

    ConfigurationException whichOrganization(List<Organization> organizations, Operation operation) {
        String found = organizations.stream()
                .map(organization -> organization.id() + " (" + organization.name() + ")")
                .collect(Collectors.joining(", "));
        String problem = organizations.isEmpty()
                ? "The account reaches no organization."
                : "The account reaches several organizations and none is chosen: " + found + ".";
        return new ConfigurationException(Failure.withoutEffect(
                problem, "Set social-scheduler.organization-id to one, or name one in the call.", context(operation)));
    }

    String messages(List<EnvelopeWire.ErrorEntry> failures) {
        return failures.stream()
                .map(failure -> failure.message() == null ? "an error without a message" : failure.message())
                .collect(Collectors.joining("; "));
    }

    static ServiceUnavailableException unavailable(
            boolean passing, String problem, String remedy, ErrorContext context, Outcome outcome) {
        return new ServiceUnavailableException(passing, new Failure(problem, remedy, context, outcome, null));
    }

    static ServiceUnavailableException later(String problem, ErrorContext context, Outcome outcome) {
        return unavailable(true, problem, LATER, context, outcome);
    }

    static Outcome mayHaveApplied(ErrorContext context) {
        Operation operation = context.operation();
        return operation != null && operation.writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED;
    }

    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }
}
