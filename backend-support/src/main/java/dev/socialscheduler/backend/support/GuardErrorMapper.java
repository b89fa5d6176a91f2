package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The failures of requests that the guard rejects before it sends anything. Thread-safe. */
final class GuardErrorMapper {

    private final String backend;

    GuardErrorMapper(String backend) {
        this.backend = backend;
    }

    /** Returns why a request is not sent, or null if it may be: violations first, then what the backend lacks. */
    @Nullable
    SchedulerException refusal(
            Operation operation, Set<Capability> required, Set<Capability> available, List<Violation> violations) {
        if (!violations.isEmpty()) {
            return invalid(violations, ErrorContext.of(backend, operation));
        }
        return missing(required, available)
                .findFirst()
                .map(missing -> new UnsupportedCapabilityException(missing, ErrorContext.of(backend, operation)))
                .orElse(null);
    }

    private static InvalidPostException invalid(List<Violation> violations, ErrorContext context) {
        String problem = violations.stream().map(Violation::toString).collect(Collectors.joining(" "));
        return new InvalidPostException(
                violations, Failure.withoutEffect(problem, "Correct it; nothing was sent.", context));
    }

    private static Stream<Capability> missing(Set<Capability> required, Set<Capability> available) {
        return available.containsAll(required)
                ? Stream.empty()
                : required.stream()
                        .filter(capability -> !available.contains(capability))
                        .sorted();
    }

    /** Returns a violation for each capability that a new post requires and the backend lacks. */
    Stream<Violation> unsupported(Set<Capability> required, Set<Capability> available) {
        ErrorContext context = ErrorContext.of(backend, Operation.CREATE_POST);
        return missing(required, available)
                .map(missing -> new UnsupportedCapabilityException(missing, context))
                .map(refusal -> new Violation("", refusal.problem() + " " + refusal.remedy()));
    }
}
