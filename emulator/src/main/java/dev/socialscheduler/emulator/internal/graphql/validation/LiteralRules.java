package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.ArrayValue;
import graphql.language.Node;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values in the document itself must have the right type, be complete, and have no unknown fields. */
final class LiteralRules {
    private final Findings findings;

    LiteralRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks a value against the type at its position, or null if the position is unknown. */
    void check(Value<?> value, @Nullable GraphQLType type, boolean hasDefault) {
        if (value instanceof VariableReference variable) {
            findings.addVariable(variable.getName(), variable, type, hasDefault);
        } else if (value instanceof ArrayValue list) {
            checkList(list, type);
        } else if (value instanceof ObjectValue object) {
            checkObject(object, type);
        } else if (type != null && value instanceof NullValue) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                findings.add(expected(type, value), value);
            }
        } else if (type != null) {
            checkLeaf(value, type);
        }
    }

    private void checkList(ArrayValue list, @Nullable GraphQLType type) {
        GraphQLType nullable = type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
        if (type != null && nullable != null && !GraphQLTypeUtil.isList(nullable)) {
            checkLeaf(list, type);
            return;
        }
        GraphQLType element = nullable == null ? null : GraphQLTypeUtil.unwrapOne(nullable);
        list.getValues().forEach(item -> check(item, element, false));
    }

    private void checkObject(ObjectValue object, @Nullable GraphQLType type) {
        GraphQLType named = type == null ? null : GraphQLTypeUtil.unwrapAll(type);
        if (type != null && !(named instanceof GraphQLInputObjectType)) {
            checkLeaf(object, type);
            return;
        }
        GraphQLInputObjectType input = (GraphQLInputObjectType) named;
        if (input != null) {
            checkComplete(object, input);
        }
        for (ObjectField field : object.getObjectFields()) {
            checkField(field, input);
        }
    }

    private void checkComplete(ObjectValue object, GraphQLInputObjectType type) {
        Map<String, Value<?>> given = new HashMap<>();
        for (ObjectField field : object.getObjectFields()) {
            if (given.put(field.getName(), field.getValue()) != null) {
                findings.add("There can be only one input field named \"" + field.getName() + "\".", placed(field));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (isRequired(field) && !given.containsKey(field.getName())) {
                findings.add(
                        "Field \"" + type.getName() + "." + field.getName() + "\" of required type \""
                                + Types.print(field.getType()) + "\" was not provided.",
                        object);
            }
        }
        if (type.isOneOf()) {
            checkOneOf(object, type, given);
        }
    }

    private void checkOneOf(ObjectValue object, GraphQLInputObjectType type, Map<String, Value<?>> given) {
        if (given.size() != 1) {
            findings.add("OneOf Input Object \"" + type.getName() + "\" must specify exactly one key.", object);
            return;
        }
        given.forEach((name, value) -> {
            if (value instanceof NullValue) {
                findings.add("Field \"" + type.getName() + "." + name + "\" must be non-null.", object);
            }
        });
    }

    private void checkField(ObjectField field, @Nullable GraphQLInputObjectType parent) {
        GraphQLInputObjectField definition = parent == null ? null : parent.getFieldDefinition(field.getName());
        if (parent != null && definition == null) {
            List<String> known = parent.getFieldDefinitions().stream()
                    .map(GraphQLInputObjectField::getName)
                    .toList();
            findings.add(
                    "Field \"" + field.getName() + "\" is not defined by type \"" + parent.getName() + "\"."
                            + Suggestions.of(field.getName(), known),
                    placed(field));
        }
        boolean hasDefault = definition != null && definition.hasSetDefaultValue();
        check(field.getValue(), definition == null ? null : definition.getType(), hasDefault);
    }

    private void checkLeaf(Value<?> value, GraphQLType type) {
        GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
        Optional<String> mistake = Optional.of(expected(type, value));
        if (named instanceof GraphQLEnumType enumType) {
            mistake = Leaves.literal(enumType, value);
        } else if (named instanceof GraphQLScalarType scalar) {
            mistake = Leaves.literal(scalar, value);
        }
        mistake.ifPresent(message -> findings.add(message, value));
    }

    static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    // the parser does not keep the position of a field's name; the position of its value is the nearest known one
    private static Node<?> placed(ObjectField field) {
        return field.getSourceLocation() == null ? field.getValue() : field;
    }

    private static String expected(GraphQLType type, Value<?> value) {
        return "Expected value of type \"" + Types.print(type) + "\", found " + Inspect.literal(value) + ".";
    }
}
