package dev.socialscheduler.error;

import dev.socialscheduler.Operation;
import java.io.Serializable;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a call failed.
 *
 * @param backend the id of the backend, or null if none was involved yet
 * @param operation what was asked, or null if nothing was
 * @param attempt which attempt failed, from 1; 0 if nothing was sent
 * @param httpStatus the HTTP status, or null if there was no answer
 * @param providerCode the provider's own code or type name for the failure, or null
 */
public record ErrorContext(
        @Nullable String backend,
        @Nullable Operation operation,
        int attempt,
        @Nullable Integer httpStatus,
        @Nullable String providerCode)
        implements Serializable {

    /** Nothing was asked of any backend. */
    public static final ErrorContext NONE = new ErrorContext(null, null, 0, null, null);

    /** Begins with what was asked of whom, before anything was sent. */
    public static ErrorContext of(String backend, Operation operation) {
        return new ErrorContext(Objects.requireNonNull(backend, "backend"), operation, 0, null, null);
    }

    /** Returns the same place, on an attempt. */
    public ErrorContext onAttempt(int number) {
        return new ErrorContext(backend, operation, number, httpStatus, providerCode);
    }

    /** Returns the same place, with the HTTP status of the answer. */
    public ErrorContext withHttpStatus(int status) {
        return new ErrorContext(backend, operation, attempt, status, providerCode);
    }

    /** Returns the same place, with the provider's own code. */
    public ErrorContext withProviderCode(@Nullable String code) {
        return new ErrorContext(backend, operation, attempt, httpStatus, code);
    }

    /** Returns the place as it reads in a message, for instance {@code createPost on graphql, HTTP 200}. */
    public String description() {
        StringJoiner words = new StringJoiner(", ");
        if (operation != null) {
            words.add(operation.verb() + (backend == null ? "" : " on " + backend));
        } else if (backend != null) {
            words.add(backend);
        }
        if (attempt > 1) {
            words.add("attempt " + attempt);
        }
        if (httpStatus != null) {
            words.add("HTTP " + httpStatus);
        }
        if (providerCode != null) {
            words.add(providerCode);
        }
        return words.toString();
    }
}
