package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the values of variables against their declared types. Not thread-safe; use one for each request. */
final class VariableValues {
    private final Types types;
    private final List<Mistake> mistakes = new ArrayList<>();

    VariableValues(Types types) {
        this.types = types;
    }

    List<Mistake> mistakes(OperationDefinition operation, Map<String, Object> values) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type = types.declared(variable.getType());
            if (type != null) {
                check(variable, type, values);
            }
        }
        return List.copyOf(mistakes);
    }

    private void check(VariableDefinition variable, GraphQLType type, Map<String, Object> values) {
        String name = variable.getName();
        boolean required = GraphQLTypeUtil.isNonNull(type);
        if (!values.containsKey(name)) {
            if (required && variable.getDefaultValue() == null) {
                report(
                        variable,
                        "Variable \"$" + name + "\" of required type \"" + Types.print(type) + "\" was not provided.");
            }
        } else if (values.get(name) == null) {
            if (required) {
                report(
                        variable,
                        "Variable \"$" + name + "\" of non-null type \"" + Types.print(type) + "\" must not be null.");
            }
        } else {
            check(new Place(variable, ""), type, values.get(name));
        }
    }

    private void check(Place place, GraphQLType type, @Nullable Object value) {
        if (GraphQLTypeUtil.isNonNull(type)) {
            if (value == null) {
                report(place, null, "Expected non-nullable type \"" + Types.print(type) + "\" not to be null.");
                return;
            }
            check(place, GraphQLTypeUtil.unwrapNonNull(type), value);
        } else if (value == null) {
            return;
        } else if (GraphQLTypeUtil.isList(type)) {
            checkList(place, GraphQLTypeUtil.unwrapOne(type), value);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(place, object, value);
        } else {
            leaf(type, value).ifPresent(message -> report(place, value, message));
        }
    }

    // a single value is coerced to a list of one
    private void checkList(Place place, GraphQLType element, Object value) {
        if (!(value instanceof List<?> list)) {
            check(place, element, value);
            return;
        }
        int index = 0;
        for (Object item : list) {
            check(place.at("[" + index + "]"), element, item);
            index++;
        }
    }

    private void checkObject(Place place, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            report(place, value, "Expected type \"" + type.getName() + "\" to be an object.");
            return;
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (given.containsKey(field.getName())) {
                check(place.at("." + field.getName()), field.getType(), given.get(field.getName()));
            } else if (LiteralRules.isRequired(field)) {
                report(
                        place,
                        value,
                        "Field \"" + field.getName() + "\" of required type \"" + Types.print(field.getType())
                                + "\" was not provided.");
            }
        }
        checkNames(place, type, given);
    }

    private void checkNames(Place place, GraphQLInputObjectType type, Map<?, ?> given) {
        List<String> known = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        for (Object name : given.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                report(
                        place,
                        given,
                        "Field \"" + name + "\" is not defined by type \"" + type.getName() + "\"."
                                + Suggestions.of(String.valueOf(name), known));
            }
        }
        if (type.isOneOf() && given.size() != 1) {
            report(place, given, "Exactly one key must be specified for OneOf type \"" + type.getName() + "\".");
        } else if (type.isOneOf()) {
            given.forEach((name, value) -> {
                if (value == null) {
                    report(place.at("." + name), null, "Field \"" + name + "\" must be non-null.");
                }
            });
        }
    }

    private static Optional<String> leaf(GraphQLType type, Object value) {
        if (type instanceof GraphQLEnumType enumType) {
            return Leaves.value(enumType, value);
        }
        return type instanceof GraphQLScalarType scalar ? Leaves.value(scalar, value) : Optional.empty();
    }

    private void report(Place place, @Nullable Object value, String message) {
        String name = place.variable().getName();
        String where = place.path().isEmpty() ? "" : " at \"" + name + place.path() + "\"";
        report(
                place.variable(),
                "Variable \"$" + name + "\" got invalid value " + Inspect.value(value) + where + "; " + message);
    }

    private void report(VariableDefinition variable, String message) {
        mistakes.add(Mistake.at(message, variable));
    }

    private record Place(VariableDefinition variable, String path) {
        Place at(String more) {
            return new Place(variable, path + more);
        }
    }
}
