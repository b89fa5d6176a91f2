package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result of the check of a document: a document to execute, or the mistakes that prevent it. Immutable. */
public record ValidationResult(
        Kind kind, List<Mistake> mistakes, @Nullable Document document) {
    public ValidationResult {
        mistakes = List.copyOf(mistakes);
    }

    static ValidationResult valid(Document document) {
        return new ValidationResult(Kind.VALID, List.of(), document);
    }

    static ValidationResult of(Kind kind, List<Mistake> mistakes) {
        return new ValidationResult(kind, mistakes, null);
    }

    static ValidationResult limit(String name) {
        String message = "Query exceeds maximum allowed " + name + ". Please simplify your query.";
        return of(Kind.LIMIT, List.of(new Mistake(message, List.of())));
    }

    /**
     * Returns the document.
     *
     * @throws NullPointerException if there are mistakes
     */
    public Document validDocument() {
        return Objects.requireNonNull(document, "a refused document is not to be executed");
    }

    /** The kinds of fault, with the code of their entries in {@code errors[]}. A limit has no code. */
    public enum Kind {
        VALID(null),
        SYNTAX("GRAPHQL_PARSE_FAILED"),
        INVALID("GRAPHQL_VALIDATION_FAILED"),
        LIMIT(null),
        OPERATION("OPERATION_RESOLUTION_FAILURE"),
        VARIABLES("BAD_USER_INPUT");

        private final @Nullable String code;

        Kind(@Nullable String code) {
            this.code = code;
        }

        /** Returns the code, or null. */
        public @Nullable String code() {
            return code;
        }
    }
}
