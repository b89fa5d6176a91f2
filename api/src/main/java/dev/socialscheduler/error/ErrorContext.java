package dev.socialscheduler.error;

import dev.socialscheduler.Operation;
import dev.socialscheduler.internal.PlainText;
import java.io.Serializable;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Context of a failed call.
 *
 * @param backend the id of the backend, or null if none was involved yet
 * @param operation the operation of the call, or null if there was none
 * @param attempt the number of the failed attempt, from 1; 0 if nothing was sent
 * @param httpStatus the HTTP status, or null if there was no response
 * @param providerCode the provider's code or type name of the failure, or null
 */
public record ErrorContext(
        @Nullable String backend,
        @Nullable Operation operation,
        int attempt,
        @Nullable Integer httpStatus,
        @Nullable String providerCode)
        implements Serializable {

    public ErrorContext {
        providerCode = providerCode == null ? null : PlainText.line(providerCode);
    }

    /** Context of a failure outside any call to a backend. */
    public static final ErrorContext NONE = new ErrorContext(null, null, 0, null, null);

    /** Returns the context of a call before anything is sent. */
    public static ErrorContext of(String backend, Operation operation) {
        return new ErrorContext(Objects.requireNonNull(backend, "backend"), operation, 0, null, null);
    }

    /** Returns this context with the number of the attempt. */
    public ErrorContext onAttempt(int number) {
        return new ErrorContext(backend, operation, number, httpStatus, providerCode);
    }

    /** Returns this context with the HTTP status of the response. */
    public ErrorContext withHttpStatus(int status) {
        return new ErrorContext(backend, operation, attempt, status, providerCode);
    }

    /** Returns this context with the provider's code. */
    public ErrorContext withProviderCode(@Nullable String code) {
        return new ErrorContext(backend, operation, attempt, httpStatus, code);
    }

    /** Returns the context for use in a message, for instance {@code createPost on graphql, HTTP 200}. */
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
