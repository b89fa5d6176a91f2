package dev.socialscheduler.backend.graphql;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.emulator.graphql.Dialect;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.Coercing;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema that the emulator serves, for looking at documents and variables without sending them. */
public final class TestSchema {

    private static final Map<Dialect, GraphQLSchema> SCHEMAS = Arrays.stream(Dialect.values())
            .collect(Collectors.toMap(dialect -> dialect, dialect -> parsed(dialect.sdl())));

    public static final GraphQLSchema SCHEMA = of(Dialect.CURRENT);
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestSchema() {}

    public static GraphQLSchema of(Dialect dialect) {
        return Objects.requireNonNull(SCHEMAS.get(dialect));
    }

    /** Writes variables as they are sent, and fails if the schema of today would not take them. */
    public static <V> String written(Document<V, ?> document, V variables) {
        return written(Dialect.CURRENT, document, variables);
    }

    /** Writes variables as they are sent, and fails if the schema of a dialect would not take them. */
    public static <V> String written(Dialect dialect, Document<V, ?> document, V variables) {
        String json = document.variables().toJson(variables);
        assertAccepted(of(dialect), document, json);
        return json;
    }

    /** Writes the variables of a request, and fails if the schema of its dialect would not take them. */
    public static <V extends Record> String written(Dialect dialect, GraphQlRequest<V, ?, ?> request) {
        return written(dialect, request.document(), request.variables());
    }

    /** The members of a mutation's payload that are refusals. */
    static Stream<String> refusals(String rootField) {
        GraphQLObjectType mutations = Objects.requireNonNull(SCHEMA.getMutationType());
        var payload = (GraphQLUnionType) GraphQLTypeUtil.unwrapAll(
                mutations.getFieldDefinition(rootField).getType());
        return payload.getTypes().stream()
                .map(GraphQLObjectType.class::cast)
                .filter(member -> member.getInterfaces().stream()
                        .anyMatch(shared -> shared.getName().equals("MutationError")))
                .map(GraphQLObjectType::getName);
    }

    private static CoercedVariables assertAccepted(GraphQLSchema schema, Document<?, ?> document, String json) {
        try {
            OperationDefinition operation = Parser.parse(document.text())
                    .getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow();
            Map<String, Object> raw = JSON.readValue(json, new TypeReference<>() {});
            return ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(raw),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLSchema parsed(String text) {
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring().wiringFactory(new Texts()).build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
    }

    /** Every scalar of the schema's own is a text. */
    private static final class Texts extends MockedWiringFactory {
        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return GraphQLScalarType.newScalar()
                    .name(environment.getScalarTypeDefinition().getName())
                    .coercing(new Text())
                    .build();
        }
    }

    private static final class Text implements Coercing<String, String> {
        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            return (String) input;
        }
    }
}
