package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Organization;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.backend.support.internal.error.RefusalProof.GraphQlError;
import dev.socialscheduler.backend.support.internal.error.StatusErrorMapper;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.backend.support.internal.quota.RetryAfter;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps every failure that is not a typed rejection to an exception. Thread-safe. */
public final class GraphQlErrorMapper {

    /** The rate-limit headers of the provider; a proxy in front of it has none of them. */
    private static final List<String> PROVIDERS_OWN = List.of("RateLimit", "X-RateLimit-Limit", "RateLimit-Limit");

    /** Without a code, these statuses mean that the server does not serve this URL. */
    private static final Set<Integer> NOT_HERE = Set.of(404, 405, 410);

    /** These statuses concern the credential or the rate limit, whatever the code. */
    private static final Set<Integer> OF_CALLER = Set.of(401, 429);

    private static final int MOST_TOLD = 100;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private final String backend;
    private final Clock clock;
    private final ProxyErrorMapper gateway;
    private final BackendTerms words;
    private final StatusErrorMapper statuses;
    private final CodeErrorMapper codes;
    private final RefusalErrorMapper refusals;

    public GraphQlErrorMapper(String backend, BackendTerms words, ProxyErrorMapper gateway, Clock clock) {
        this.backend = backend;
        this.clock = clock;
        this.gateway = gateway;
        this.words = words;
        this.statuses = new StatusErrorMapper(words);
        this.codes = new CodeErrorMapper(words);
        this.refusals = new RefusalErrorMapper(words);
    }

    public String backend() {
        return backend;
    }

    public ErrorContext context(Operation operation) {
        return ErrorContext.of(backend, operation);
    }

    public SchedulerException noData(ErrorContext context) {
        return AnswerErrorMapper.unreadable(new JsonDataException("it contains neither data nor errors"), context);
    }

    /**
     * A response whose status is not 2xx.
     *
     * @param failures the {@code errors} of the response, or null if it is not JSON
     */
    RuntimeException status(HttpAnswer answer, @Nullable List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        Optional<Instant> retryAt = RetryAfter.parse(answer.headers().get("Retry-After"), clock.instant());
        return AnswerErrorMapper.retryAt(refused(answer, failures, context), retryAt.orElse(null));
    }

    private RuntimeException refused(
            HttpAnswer answer, @Nullable List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        if (failures != null && !failures.isEmpty() && !isElsewhere(answer, failures)) {
            return errors(answer, failures, context);
        }
        SchedulerException ofGateway = isOfProvider(answer) ? null : gateway.map(answer, context);
        if (ofGateway != null) {
            return ofGateway;
        }
        return answer.status() == 429
                ? RefusalProof.judged(rateLimited(answer, List.of(), context), false, words)
                : statuses.map(answer.status(), failures != null, context);
    }

    private static boolean isElsewhere(HttpAnswer answer, List<EnvelopeWire.ErrorEntry> failures) {
        return NOT_HERE.contains(answer.status()) && code(failures) == null;
    }

    private static boolean isOfProvider(HttpAnswer answer) {
        return PROVIDERS_OWN.stream().anyMatch(name -> answer.headers().get(name) != null);
    }

    /** Maps a response with errors; the first one with a code decides. May return a {@link DocumentRefusal}. */
    RuntimeException errors(HttpAnswer answer, List<EnvelopeWire.ErrorEntry> failures, ErrorContext where) {
        String code = code(failures);
        ErrorContext context = where.withProviderCode(AnswerErrorMapper.word(code));
        List<GraphQlError> shapes = failures.stream()
                .map(failure ->
                        new GraphQlError(failure.message(), failure.code(), failure.isOfField(), failure.isLocated()))
                .toList();
        boolean isProved = RefusalProof.ofGraphQl(answer.status(), shapes);
        boolean areLocated = RefusalProof.areLocated(shapes);
        boolean isOfDocument = !OF_CALLER.contains(answer.status())
                && RefusedDocuments.isOne(answer.status(), code, messages(failures), areLocated);
        if (isOfDocument && (isProved || !isWrite(where))) {
            return new DocumentRefusal(withoutValues(failures), areLocated, context);
        }
        SchedulerException meaning = meaning(answer, code, failures, context);
        return answer.status() / 100 == 2
                ? RefusalProof.ofProvider(meaning, isProved)
                : RefusalProof.judged(meaning, isProved, words);
    }

    private static boolean isWrite(ErrorContext context) {
        return context.operation() != null && context.operation().writes();
    }

    private SchedulerException meaning(
            HttpAnswer answer, @Nullable String code, List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        if ("RATE_LIMIT_EXCEEDED".equals(code) || answer.status() == 429) {
            return rateLimited(answer, failures, context);
        }
        return answer.status() == 401
                ? AnswerErrorMapper.credential(words, messages(failures), context)
                : codes.map(code, messages(failures), context);
    }

    /** Maps errors of one of several fields, so none of them concerns the document. */
    public SchedulerException ofOne(HttpAnswer answer, List<EnvelopeWire.ErrorEntry> failures, ErrorContext where) {
        return errors(answer, failures, where) instanceof SchedulerException failure ? failure : noData(where);
    }

    /**
     * Maps a failure of a request for several posts. A rejection that proves that nothing was executed, except for the
     * credential or a rate limit, may succeed with fewer posts.
     */
    public RuntimeException ofBatch(RuntimeException mapped, List<EnvelopeWire.ErrorEntry> failures) {
        if (!(mapped instanceof SchedulerException failure) || failure.outcome() == Outcome.UNKNOWN) {
            return mapped;
        }
        Integer status = failure.context().httpStatus();
        boolean isTooMuch = status != null
                && (status == TOO_LARGE
                        || (!failures.isEmpty() && status == BAD_REQUEST)
                        || (code(failures) == null && RefusalProof.isQueryLimit(messages(failures))));
        return isTooMuch ? new DocumentRefusal(withoutValues(failures), false, failure.context()) : failure;
    }

    /**
     * No dialect that can express the request was accepted.
     *
     * @param refused the rejections by the name of the dialect
     * @param unable the names of the dialects that cannot express the request
     */
    public ServiceUnavailableException noDialect(
            Map<String, DocumentRefusal> refused, List<String> unable, boolean isFixed) {
        String tried = refused.entrySet().stream()
                .map(each -> "In the dialect " + each.getKey() + ": "
                        + AnswerErrorMapper.sentence(each.getValue().words()))
                .collect(Collectors.joining(" "));
        return AnswerErrorMapper.unavailable(
                false,
                "The provider does not understand this library's request. " + tried
                        + (unable.isEmpty()
                                ? ""
                                : " Not tried because they cannot express the request: " + String.join(", ", unable)
                                        + "."),
                isFixed
                        ? "Set social-scheduler." + backend
                                + ".dialect=auto, or check for a newer version of this library."
                        : "The API has changed; check for a newer version of this library.",
                refused.values().iterator().next().context(),
                Outcome.NOT_APPLIED);
    }

    private static @Nullable String code(List<EnvelopeWire.ErrorEntry> failures) {
        return failures.stream()
                .map(EnvelopeWire.ErrorEntry::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private RateLimitedException rateLimited(
            HttpAnswer answer, List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
        EnvelopeWire.Extensions extensions =
                failures.isEmpty() ? null : failures.get(0).extensions();
        String window = extensions == null ? null : extensions.window();
        Object inBody = extensions == null ? null : extensions.retryAfter();
        Instant now = clock.instant();
        Optional<Instant> opensAt = RetryAfter.parse(answer.headers().get("Retry-After"), now)
                .or(() -> inBody instanceof Number seconds
                        ? RetryAfter.parse(String.valueOf(seconds.longValue()), now)
                        : Optional.empty());
        return AnswerErrorMapper.rateLimited(window, opensAt.orElse(null), context);
    }

    /** Maps a payload that is not a success. */
    public SchedulerException refusal(EnvelopeWire.TypedError payload, ErrorContext context) {
        return refusals.map(payload, context);
    }

    public SchedulerException unsupported(Capability capability, Operation operation) {
        return new UnsupportedCapabilityException(capability, context(operation));
    }

    public InvalidPostException invalid(List<Violation> violations, Operation operation) {
        return AnswerErrorMapper.invalid(violations, context(operation));
    }

    public ConfigurationException whichOrganization(List<Organization> organizations, Operation operation) {
        String found = organizations.stream()
                .map(organization -> organization.id() + " (" + AnswerErrorMapper.word(organization.name()) + ")")
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
        String problem = organizations.isEmpty()
                ? "The account has no access to any organization."
                : "The account has access to several organizations and none is selected: " + found + ".";
        return new ConfigurationException(Failure.withoutEffect(
                problem,
                "Set social-scheduler.organization-id to one of them, or specify one in the call.",
                context(operation)));
    }

    String messages(List<EnvelopeWire.ErrorEntry> failures) {
        return failures.stream()
                .limit(MOST_TOLD)
                .map(GraphQlErrorMapper::message)
                .collect(Collectors.joining("; "));
    }

    private static String withoutValues(List<EnvelopeWire.ErrorEntry> failures) {
        return failures.stream()
                .limit(MOST_TOLD)
                .map(failure -> RefusedDocuments.withoutValue(message(failure)))
                .collect(Collectors.joining("; "));
    }

    private static String message(EnvelopeWire.ErrorEntry failure) {
        return failure.message() == null ? "an error without a message" : AnswerErrorMapper.shown(failure.message());
    }
}
