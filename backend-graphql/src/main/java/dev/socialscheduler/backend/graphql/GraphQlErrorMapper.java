package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Organization;
import dev.socialscheduler.backend.support.AnswerErrorMapper;
import dev.socialscheduler.backend.support.BackendWords;
import dev.socialscheduler.backend.support.RetryAfter;
import dev.socialscheduler.backend.support.StatusErrorMapper;
import dev.socialscheduler.backend.support.TransportErrorMapper;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
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

    static final BackendWords WORDS = new BackendWords(
            "GraphQL API",
            GraphQlOptions.ENDPOINT.key(),
            "API key",
            "Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY): it may be mistyped, expired"
                    + " or revoked.");

    private static final StatusErrorMapper STATUSES = new StatusErrorMapper(WORDS);

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

    SchedulerException noData(ErrorContext context) {
        return AnswerErrorMapper.unreadable(new JsonDataException("it holds neither data nor errors"), context);
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
        return STATUSES.map(status, failures != null, context);
    }

    /** An answer that holds errors; the first with a code decides. */
    SchedulerException errors(
            Response<ResponseBody> response, List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        String code = code(failures);
        if ("RATE_LIMIT_EXCEEDED".equals(code)) {
            return rateLimited(response, failures, context.withProviderCode(code));
        }
        if (response.code() == 401) {
            return AnswerErrorMapper.credential(WORDS, messages(failures), context.withProviderCode(code));
        }
        return CodeErrorMapper.map(code, messages(failures), context.withProviderCode(code));
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
        return AnswerErrorMapper.rateLimited(window, opensAt.orElse(null), context);
    }

    /** A payload that is no success. */
    SchedulerException refusal(EnvelopeWire.Refusal payload, ErrorContext context) {
        return RefusalErrorMapper.map(payload, context);
    }

    SchedulerException unsupported(Capability capability, Operation operation) {
        return new UnsupportedCapabilityException(capability, context(operation));
    }

    InvalidPostException invalid(List<Violation> violations, Operation operation) {
        return AnswerErrorMapper.invalid(violations, context(operation));
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
}
