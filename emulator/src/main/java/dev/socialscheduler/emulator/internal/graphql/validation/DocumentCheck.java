package dev.socialscheduler.emulator.internal.graphql.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All checks of a request's document before its execution: its size, its syntax, its fit to the schema, the query
 * limits, and the values of its variables, in this order. Immutable, thread-safe.
 */
public final class DocumentCheck {
    private static final int MAX_TOKENS = 15_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    // the parser's own limits have other messages; tokens are counted here, and the body is bounded before
    private static final ParserOptions BOUNDS = ParserOptions.getDefaultParserOptions()
            .transform(bounds -> bounds.maxTokens(2 * MAX_TOKENS)
                    .maxCharacters(Integer.MAX_VALUE)
                    .maxWhitespaceTokens(Integer.MAX_VALUE));

    private final GraphQLSchema schema;

    public DocumentCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Checks a request. The first kind of fault found is reported. */
    public ValidationResult check(String query, @Nullable String operationName, JsonNode variables) {
        if (Tokens.count(query) > MAX_TOKENS) {
            return ValidationResult.limit("number of tokens");
        }
        Document document;
        try {
            document = parse(query);
        } catch (InvalidSyntaxException e) {
            return ValidationResult.of(ValidationResult.Kind.SYNTAX, List.of(syntaxError(e)));
        }
        List<Mistake> mistakes = mistakes(document);
        if (!mistakes.isEmpty()) {
            return ValidationResult.of(ValidationResult.Kind.INVALID, mistakes);
        }
        Optional<String> limit = QueryLimits.exceeded(document);
        return limit.map(ValidationResult::limit).orElseGet(() -> checkOperation(document, operationName, variables));
    }

    /**
     * Returns the syntax tree of a document.
     *
     * @throws InvalidSyntaxException if the syntax is invalid
     */
    public static Document parse(String query) {
        return new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(query)
                        .parserOptions(BOUNDS)
                        .build());
    }

    /** Returns the cost of a document's first operation, by the service's formula. */
    static double cost(String query) {
        return QueryLimits.cost(parse(query));
    }

    private List<Mistake> mistakes(Document document) {
        List<Mistake> own = new DocumentRules(schema, document).mistakes();
        return own.isEmpty() ? ForeignRules.mistakes(schema, document) : own;
    }

    private ValidationResult checkOperation(Document document, @Nullable String name, JsonNode variables) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        List<OperationDefinition> wanted = operations.stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .toList();
        if (wanted.size() != 1) {
            String message = name == null
                    ? "Must provide operation name if query contains multiple operations."
                    : "Unknown operation named \"" + name + "\".";
            return ValidationResult.of(ValidationResult.Kind.OPERATION, List.of(new Mistake(message, List.of())));
        }
        List<Mistake> mistakes = new VariableValues(new Types(schema)).mistakes(wanted.get(0), values(variables));
        return mistakes.isEmpty()
                ? ValidationResult.valid(document)
                : ValidationResult.of(ValidationResult.Kind.VARIABLES, mistakes);
    }

    private static Map<String, Object> values(JsonNode variables) {
        return variables.isObject() ? MAPPER.convertValue(variables, MAP) : Map.of();
    }

    private static Mistake syntaxError(InvalidSyntaxException e) {
        String token = e.getOffendingToken();
        String message = token == null
                ? "Syntax Error: " + e.getMessage()
                : "Syntax Error: Unexpected " + (token.equals("<EOF>") ? token : "\"" + token + "\"") + ".";
        return new Mistake(message, e.getLocation() == null ? List.of() : List.of(e.getLocation()));
    }
}
