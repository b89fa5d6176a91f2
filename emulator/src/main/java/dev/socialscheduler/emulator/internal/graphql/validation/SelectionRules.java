package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields must exist, objects need selections, and fragments must be applicable. */
final class SelectionRules {
    private final Types types;
    private final Findings findings;
    private final ArgumentRules arguments;
    private final FieldSuggestions suggestions;
    private final Map<String, FragmentDefinition> fragments;

    SelectionRules(Types types, Findings findings, Map<String, FragmentDefinition> fragments) {
        this.types = types;
        this.findings = findings;
        this.arguments = new ArgumentRules(types, findings);
        this.suggestions = new FieldSuggestions(types);
        this.fragments = fragments;
    }

    /** Checks selections on a type, or null if the type is unknown. */
    void check(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                checkField(field, parent);
            } else if (selection instanceof InlineFragment fragment) {
                checkInlineFragment(fragment, parent);
            } else if (selection instanceof FragmentSpread spread) {
                checkSpread(spread, parent);
            }
        }
    }

    /** Checks a fragment's type condition, and returns the type if its fields can be selected. */
    @Nullable
    GraphQLType condition(TypeName condition, String whose) {
        GraphQLType type = types.named(condition.getName());
        if (type == null) {
            findings.add(unknownType(condition.getName()), condition);
            return null;
        }
        if (!(type instanceof GraphQLCompositeType)) {
            findings.add(whose + " cannot condition on non composite type \"" + condition.getName() + "\".", condition);
            return null;
        }
        return type;
    }

    String unknownType(String name) {
        return "Unknown type \"" + name + "\"." + Suggestions.of(name, types.allNames());
    }

    private void checkField(Field field, @Nullable GraphQLType parent) {
        GraphQLFieldDefinition definition = types.field(parent, field.getName());
        if (definition == null) {
            if (parent instanceof GraphQLNamedType named) {
                findings.add(
                        "Cannot query field \"" + field.getName() + "\" on type \"" + named.getName() + "\"."
                                + suggestions.of(field.getName(), named),
                        field);
            }
            arguments.checkUnknown(field.getArguments());
            arguments.checkDirectives(field.getDirectives());
            check(field.getSelectionSet(), null);
            return;
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean hasFields = type instanceof GraphQLCompositeType;
        checkLeaf(field, definition, hasFields);
        String place = "field \"" + placeOf(parent) + field.getName() + "\"";
        arguments.checkGiven(field.getArguments(), definition.getArguments(), place);
        arguments.checkDirectives(field.getDirectives());
        check(field.getSelectionSet(), hasFields ? type : null);
        arguments.checkMissing(field, definition.getArguments());
    }

    private void checkLeaf(Field field, GraphQLFieldDefinition definition, boolean hasFields) {
        SelectionSet selections = field.getSelectionSet();
        String type = Types.print(definition.getType());
        if (selections != null && !hasFields) {
            findings.add(
                    "Field \"" + field.getName() + "\" must not have a selection since type \"" + type
                            + "\" has no subfields.",
                    selections);
        } else if (selections == null && hasFields) {
            findings.add(
                    "Field \"" + field.getName() + "\" of type \"" + type
                            + "\" must have a selection of subfields. Did you mean \"" + field.getName()
                            + " { ... }\"?",
                    field);
        }
    }

    private void checkInlineFragment(InlineFragment fragment, @Nullable GraphQLType parent) {
        TypeName condition = fragment.getTypeCondition();
        GraphQLType type = condition == null ? parent : condition(condition, "Fragment");
        if (type != null && parent != null && cannotMeet(type, parent)) {
            findings.add("Fragment cannot be spread here as objects of type " + never(parent, type), fragment);
        }
        arguments.checkDirectives(fragment.getDirectives());
        check(fragment.getSelectionSet(), type);
    }

    private void checkSpread(FragmentSpread spread, @Nullable GraphQLType parent) {
        String name = spread.getName();
        findings.addSpread(name);
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            findings.add("Unknown fragment \"" + name + "\".", spread);
            return;
        }
        GraphQLType type = types.named(fragment.getTypeCondition().getName());
        if (type instanceof GraphQLCompositeType && parent != null && cannotMeet(type, parent)) {
            findings.add(
                    "Fragment \"" + name + "\" cannot be spread here as objects of type " + never(parent, type),
                    spread);
        }
        arguments.checkDirectives(spread.getDirectives());
    }

    void checkDirectives(List<Directive> directives) {
        arguments.checkDirectives(directives);
    }

    private boolean cannotMeet(GraphQLType one, GraphQLType other) {
        return Collections.disjoint(types.possible(one), types.possible(other));
    }

    private static String never(GraphQLType parent, GraphQLType type) {
        return "\"" + Types.print(parent) + "\" can never be of type \"" + Types.print(type) + "\".";
    }

    private static String placeOf(@Nullable GraphQLType parent) {
        return parent == null ? "" : Types.print(parent) + ".";
    }
}
