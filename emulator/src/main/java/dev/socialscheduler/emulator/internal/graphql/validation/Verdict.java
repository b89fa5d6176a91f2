package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the check of a document came to: a document to execute, or the mistakes that forbid it. Immutable. */
public record Verdict(
        Kind kind, List<Mistake> mistakes, @Nullable Document document) {
    public Verdict {
        mistakes = List.copyOf(mistakes);
    }

    static Verdict fine(Document document) {
        return new Verdict(Kind.FINE, List.of(), document);
    }

    static Verdict of(Kind kind, List<Mistake> mistakes) {
        return new Verdict(kind, mistakes, null);
    }

    static Verdict limit(String name) {
        String message = "Query exceeds maximum allowed " + name + ". Please simplify your query.";
        return of(Kind.LIMIT, List.of(new Mistake(message, List.of())));
    }

    /**
     * The document.
     *
     * @throws NullPointerException if there are mistakes
     */
    public Document fineDocument() {
        return Objects.requireNonNull(document, "a refused document is not to be executed");
    }

    /** The kinds of fault, with the code of their entries in {@code errors[]}, which a limit has none of. */
    public enum Kind {
        FINE(null),
        SYNTAX("GRAPHQL_PARSE_FAILED"),
        INVALID("GRAPHQL_VALIDATION_FAILED"),
        LIMIT(null),
        OPERATION("OPERATION_RESOLUTION_FAILURE"),
        VARIABLES("BAD_USER_INPUT");

        private final @Nullable String code;

        Kind(@Nullable String code) {
            this.code = code;
        }

        /** The code, or null. */
        public @Nullable String code() {
            return code;
        }
    }
}
