package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks values of scalars and enums. */
final class Leaves {
    private static final String ENUM_VALUE = "the enum value ";

    private Leaves() {}

    static Optional<String> literal(GraphQLEnumType type, Value<?> value) {
        String text = Inspect.literal(value);
        if (!(value instanceof EnumValue)) {
            return Optional.of("Enum \"" + type.getName() + "\" cannot represent non-enum value: " + text + "."
                    + Suggestions.of(ENUM_VALUE, text, names(type)));
        }
        return unknownWord(type, text);
    }

    static Optional<String> value(GraphQLEnumType type, Object value) {
        if (value instanceof String word) {
            return unknownWord(type, word);
        }
        String text = Inspect.value(value);
        return Optional.of("Enum \"" + type.getName() + "\" cannot represent non-string value: " + text + "."
                + Suggestions.of(ENUM_VALUE, text, names(type)));
    }

    static Optional<String> literal(GraphQLScalarType type, Value<?> value) {
        String text = Inspect.literal(value);
        boolean isInt = value instanceof IntValue;
        return switch (type.getName()) {
            case "Int" ->
                isInt
                        ? range(((IntValue) value).getValue())
                        : Optional.of("Int cannot represent non-integer value: " + text);
            case "Float" ->
                unless(isInt || value instanceof FloatValue, "Float cannot represent non numeric value: " + text);
            case "String" ->
                unless(value instanceof StringValue, "String cannot represent a non string value: " + text);
            case "Boolean" ->
                unless(value instanceof BooleanValue, "Boolean cannot represent a non boolean value: " + text);
            case "ID" ->
                unless(
                        isInt || value instanceof StringValue,
                        "ID cannot represent a non-string and non-integer value: " + text);
            default -> customLiteral(type, value);
        };
    }

    static Optional<String> value(GraphQLScalarType type, Object value) {
        String text = Inspect.value(value);
        boolean isWhole = value instanceof Integer || value instanceof Long || value instanceof BigInteger;
        return switch (type.getName()) {
            case "Int" ->
                isWhole
                        ? range(new BigInteger(value.toString()))
                        : Optional.of("Int cannot represent non-integer value: " + text);
            case "Float" -> unless(value instanceof Number, "Float cannot represent non numeric value: " + text);
            case "String" -> unless(value instanceof String, "String cannot represent a non string value: " + text);
            case "Boolean" -> unless(value instanceof Boolean, "Boolean cannot represent a non boolean value: " + text);
            case "ID" -> unless(isWhole || value instanceof String, "ID cannot represent value: " + text);
            default -> customValue(type, value);
        };
    }

    private static Optional<String> customLiteral(GraphQLScalarType type, Value<?> value) {
        try {
            type.getCoercing()
                    .parseLiteral(
                            value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ENGLISH);
            return Optional.empty();
        } catch (CoercingParseLiteralException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> customValue(GraphQLScalarType type, Object value) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return Optional.empty();
        } catch (CoercingParseValueException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> range(BigInteger number) {
        return unless(number.bitLength() < 32, "Int cannot represent non 32-bit signed integer value: " + number);
    }

    private static Optional<String> unless(boolean fine, String message) {
        return fine ? Optional.empty() : Optional.of(message);
    }

    private static Optional<String> unknownWord(GraphQLEnumType type, String word) {
        return unless(
                type.getValue(word) != null,
                "Value \"" + word + "\" does not exist in \"" + type.getName() + "\" enum."
                        + Suggestions.of(ENUM_VALUE, word, names(type)));
    }

    private static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }
}
