package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.internal.graphql.validation.Inspect;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The service's own scalars. All are strings on the wire. Only {@code DateTime} validates its value, because malformed
 * ids are known to be rejected later, at execution.
 */
public final class ScalarTypes {
    private ScalarTypes() {}

    public static GraphQLScalarType named(String name) {
        Predicate<String> rule = name.equals("DateTime") ? Times::isValid : text -> true;
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Text(name, rule))
                .build();
    }

    private record Text(String name, Predicate<String> rule) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return result;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text && rule.test(text)) {
                return text;
            }
            throw new CoercingParseValueException(name + " cannot represent value: " + Inspect.value(input));
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String text = input instanceof StringValue literal ? literal.getValue() : null;
            if (text != null && rule.test(text)) {
                return text;
            }
            throw new CoercingParseLiteralException(name + " cannot represent value: " + Inspect.literal(input));
        }
    }
}
