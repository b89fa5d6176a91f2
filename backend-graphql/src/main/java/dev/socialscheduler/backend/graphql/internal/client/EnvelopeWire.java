package dev.socialscheduler.backend.graphql.internal.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of every request and response. */
public final class EnvelopeWire {

    private EnvelopeWire() {}

    public record None() {}

    public record Input<T>(T input) {}

    public record PagedInput<T>(
            T input, Integer first, @Nullable String after) {}

    public record IdInput(String id) {}

    public record Envelope<T>(@Nullable T data, @Nullable List<ErrorEntry> errors) {}

    public record ErrorEntry(
            @Nullable String message,
            @Nullable Extensions extensions,
            @Nullable List<Object> locations,
            @Nullable List<Object> path) {

        /** Returns its code, or null. */
        public @Nullable String code() {
            return extensions == null ? null : extensions.code();
        }

        /** Returns whether it refers to a part of the document. */
        boolean isLocated() {
            return locations != null && !locations.isEmpty();
        }

        /** Returns whether it occurred during execution, not before. */
        public boolean isOfField() {
            return path != null && !path.isEmpty();
        }

        /** Returns whether a requested item is missing, not only a part of it. */
        public boolean isNotFound() {
            return path != null && path.size() == 1 && "NOT_FOUND".equals(code());
        }

        public boolean isAt(String alias) {
            return path != null && !path.isEmpty() && alias.equals(path.get(0));
        }
    }

    public record Extensions(
            @Nullable String code,
            @Nullable String window,
            @Nullable Object retryAfter) {}

    public record PageInfo(
            @Nullable Boolean hasNextPage, @Nullable String endCursor) {}

    /** A member of a payload union that is not a success. */
    public interface TypedError {
        @Nullable
        String __typename();

        @Nullable
        String message();

        default @Nullable Integer code() {
            return null;
        }
    }
}
