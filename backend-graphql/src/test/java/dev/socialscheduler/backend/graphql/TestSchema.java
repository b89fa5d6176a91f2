package dev.socialscheduler.backend.graphql;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The schema that the emulator serves, for looking at documents and variables without sending them. */
final class TestSchema {

    static final GraphQLSchema SCHEMA = read("/dev/socialscheduler/emulator/current.graphqls");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestSchema() {}

    /** Writes variables as they are sent, and fails if the schema would not take them. */
    static <V> String written(Document<V, ?> document, V variables) {
        String json = document.variables().toJson(variables);
        assertAccepted(document, json);
        return json;
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

    private static CoercedVariables assertAccepted(Document<?, ?> document, String json) {
        try {
            OperationDefinition operation = Parser.parse(document.text())
                    .getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow();
            Map<String, Object> raw = JSON.readValue(json, new TypeReference<>() {});
            return ValuesResolver.coerceVariableValues(
                    SCHEMA,
                    operation.getVariableDefinitions(),
                    RawVariables.of(raw),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLSchema read(String resource) {
        try (InputStream in = Objects.requireNonNull(TestSchema.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            RuntimeWiring wiring =
                    RuntimeWiring.newRuntimeWiring().wiringFactory(new Texts()).build();
            return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
