package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
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

/** Turns every failure into an exception. What Feign says is never shown: it holds whole addresses. Thread-safe. */
final class V1ErrorMapper {

    static final BackendTerms WORDS = new BackendTerms(
            "REST API v1",
            V1Options.ENDPOINT.key(),
            "access token",
            "Check the access token (social-scheduler.v1-rest.access-token or BUFFER_ACCESS_TOKEN): it may be mistyped or"
                    + " revoked, and only those of apps registered before 2019-10-14 work.");

    static final StatusErrorMapper STATUSES = new StatusErrorMapper(WORDS);

    /** The documented limit is 60 requests a minute, so a minute later the window is open, if not before. */
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;

    V1ErrorMapper(Clock clock) {
        this.clock = clock;
    }

    ErrorContext context(Operation operation) {
        return ErrorContext.of(V1Options.ID, operation);
    }

    /** There is no answer, or it broke off while Feign read it. */
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

    /** An answer with another status than 2xx, or a refusal with status 2xx; null stands for a body that is not JSON. */
    SchedulerException status(
            int status, Headers headers, EnvelopeWire.@Nullable ErrorBody refusal, ErrorContext context) {
        if (status == 429 || (refusal != null && Objects.equals(refusal.code(), 429))) {
            Instant now = clock.instant();
            Instant opensAt = RetryAfter.parse(headers.get("Retry-After"), now).orElse(now.plus(WINDOW));
            return AnswerErrorMapper.rateLimited("60 a minute", opensAt, context);
        }
        Optional<Instant> retryAt = RetryAfter.parse(headers.get("Retry-After"), clock.instant());
        return AnswerErrorMapper.retryAt(refused(status, refusal, context), retryAt.orElse(null));
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

    /** What v1 will answer once it is switched off is not known; this is what HTTP has for it. */
    private static ServiceUnavailableException gone(ErrorContext context) {
        return new ServiceUnavailableException(
                false,
                Failure.withoutEffect(
                        "The provider says that its REST API v1 is gone.",
                        "Set social-scheduler.backend=graphql.",
                        context));
    }

    /** v1 said success and made no post: it ignores in silence a channel that it does not know. */
    NotFoundException ignored(ChannelId channel, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "The provider ignored the channel " + channel + " and made no post.",
                "Check the id; list what there is to find the right one.",
                context));
    }

    /** A refusal of a post for several channels; those that do not refuse may have it. */
    SchedulerException partly(SchedulerException refusal) {
        return AnswerErrorMapper.unavailable(
                false, refusal.problem(), refusal.remedy(), refusal.context(), Outcome.UNKNOWN);
    }

    /** An answer that tells of some channels that were asked for, and not of this one. */
    SchedulerException silent(ChannelId channel, ErrorContext context) {
        return AnswerErrorMapper.unreadable(
                new JsonDataException("it holds no post of the channel " + channel), context);
    }

    /** The write was done, but what it made of the post could not be read. */
    SchedulerException unread(SchedulerException failure, ErrorContext context) {
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The provider did it, but then the post could not be read: " + failure.problem(),
                        "Read the post; do not do it again.",
                        context,
                        Outcome.UNKNOWN,
                        failure));
    }

    NotFoundException noOrganization(OrganizationId said, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "There is no organization " + said + ": this backend knows only " + V1Operations.ORGANIZATION + ".",
                "Name none, or take it from organizations().",
                context));
    }

    InvalidPostException invalid(String path, String rule, Operation operation) {
        return AnswerErrorMapper.invalid(List.of(new Violation(path, rule)), context(operation));
    }

    SchedulerException unsupported(Capability capability, Operation operation) {
        return new UnsupportedCapabilityException(capability, context(operation));
    }
}
