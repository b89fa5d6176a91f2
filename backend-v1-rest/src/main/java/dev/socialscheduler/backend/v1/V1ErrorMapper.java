package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.backend.support.internal.error.StatusErrorMapper;
import dev.socialscheduler.backend.support.internal.error.TransportErrorMapper;
import dev.socialscheduler.backend.support.internal.quota.RetryAfter;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import feign.FeignException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Maps every failure to an exception. Feign's messages are never shown: they contain whole URLs. Thread-safe. */
final class V1ErrorMapper {

    static final BackendTerms WORDS = new BackendTerms(
            "REST API v1",
            V1Options.ENDPOINT.key(),
            "access token",
            "Check the access token (social-scheduler.v1-rest.access-token or BUFFER_ACCESS_TOKEN): it may be mistyped or"
                    + " revoked, and only those of apps registered before 2019-10-14 work.");

    static final StatusErrorMapper STATUSES = new StatusErrorMapper(WORDS);

    /** The documented limit is 60 requests per minute, so it is reset after a minute at the latest. */
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;

    V1ErrorMapper(Clock clock) {
        this.clock = clock;
    }

    ErrorContext context(Operation operation) {
        return ErrorContext.of(V1Options.ID, operation);
    }

    /** Maps a missing response, or one that was cut off while Feign read it. */
    SchedulerException noAnswer(FeignException failure, ErrorContext context) {
        IOException reason = failure.getCause() instanceof IOException cause
                ? cause
                : new IOException(failure.getClass().getSimpleName());
        int status = failure.status();
        if (status <= 0) {
            return TransportErrorMapper.map(reason, context);
        }
        ErrorContext answered = context.withHttpStatus(status);
        return status / 100 == 2 ? AnswerErrorMapper.broken(reason, answered) : STATUSES.map(status, false, answered);
    }

    /** Maps a response whose status is not 2xx, or a rejection with status 2xx; null is a body that is not JSON. */
    SchedulerException status(
            int status, Headers headers, EnvelopeWire.@Nullable ErrorBody refusal, ErrorContext context) {
        boolean isProved = refusal != null
                && RefusalProof.ofLegacy(
                        status, Boolean.FALSE.equals(refusal.success()), refusal.code(), refusal.text());
        return RefusalProof.judged(meaning(status, headers, refusal, context), isProved, WORDS);
    }

    private SchedulerException meaning(
            int status, Headers headers, EnvelopeWire.@Nullable ErrorBody refusal, ErrorContext context) {
        Instant now = clock.instant();
        Optional<Instant> retryAt = RetryAfter.parse(headers.get("Retry-After"), now);
        return status == 429 || (refusal != null && Objects.equals(refusal.code(), 429))
                ? AnswerErrorMapper.rateLimited("60 per minute", retryAt.orElse(now.plus(WINDOW)), context)
                : AnswerErrorMapper.retryAt(refused(status, refusal, context), retryAt.orElse(null));
    }

    private static SchedulerException refused(
            int status, EnvelopeWire.@Nullable ErrorBody refusal, ErrorContext context) {
        if (status == 410) {
            return gone(context);
        }
        return refusal == null || refusal.equals(EnvelopeWire.ErrorBody.NONE)
                ? STATUSES.map(status, refusal != null, context)
                : RefusalErrorMapper.map(refusal, status, context);
    }

    /** The responses of v1 after its retirement are unknown; this is the status that HTTP has for it. */
    private static ServiceUnavailableException gone(ErrorContext context) {
        return new ServiceUnavailableException(
                false,
                Failure.withoutEffect(
                        "The provider has switched off its REST API v1.",
                        "Set social-scheduler.backend=graphql.",
                        context));
    }

    /** v1 reported success but created no post: it silently ignores unknown channels. */
    NotFoundException ignored(ChannelId channel, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "The provider ignored the channel " + channel + " and created no post.",
                "Check the id; list the available items to find the right one.",
                context));
    }

    /** Maps a rejection of a post for several channels; other channels may have accepted it. */
    SchedulerException partly(SchedulerException refusal) {
        return AnswerErrorMapper.unavailable(
                false, refusal.problem(), refusal.remedy(), refusal.context(), Outcome.UNKNOWN);
    }

    /** Maps a response that covers some of the requested channels, but not this one. */
    SchedulerException silent(ChannelId channel, ErrorContext context) {
        return AnswerErrorMapper.unreadable(
                new JsonDataException("it contains no post of the channel " + channel), context);
    }

    /** The write succeeded, but the resulting post could not be read. */
    SchedulerException unread(SchedulerException failure, ErrorContext context) {
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The provider completed the request, but the post could not be read afterwards: "
                                + failure.problem(),
                        "Read the post; do not retry the request.",
                        context,
                        Outcome.UNKNOWN,
                        failure));
    }

    NotFoundException noOrganization(OrganizationId said, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "There is no organization " + said + ": this backend has only " + V1Operations.ORGANIZATION + ".",
                "Omit the organization, or use one that organizations() returns.",
                context));
    }

    InvalidPostException invalid(String path, String rule, Operation operation) {
        return AnswerErrorMapper.invalid(List.of(new Violation(path, rule)), context(operation));
    }

    SchedulerException unsupported(Capability capability, Operation operation) {
        return new UnsupportedCapabilityException(capability, context(operation));
    }
}
