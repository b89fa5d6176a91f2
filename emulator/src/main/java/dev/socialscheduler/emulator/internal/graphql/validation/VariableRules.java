package dev.socialscheduler.emulator.internal.graphql.validation;

import dev.socialscheduler.emulator.internal.graphql.validation.Findings.VariableUse;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables of one operation: all used ones are defined, all defined ones are used, and each has a suitable type. */
final class VariableRules {
    private final Types types;
    private final Findings findings;

    VariableRules(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    void check(OperationDefinition operation, String definitionKey) {
        List<VariableUse> uses = usesIn(definitionKey);
        String name = operation.getName();
        for (VariableUse use : uses) {
            if (definition(operation, use.name()).isEmpty()) {
                findings.add(
                        "Variable \"$" + use.name() + "\" is not defined"
                                + (name == null ? "." : " by operation \"" + name + "\"."),
                        use.node(),
                        operation);
            }
        }
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (uses.stream().noneMatch(use -> use.name().equals(variable.getName()))) {
                findings.add(
                        "Variable \"$" + variable.getName() + "\" is never used"
                                + (name == null ? "." : " in operation \"" + name + "\"."),
                        variable);
            }
        }
        uses.forEach(use -> definition(operation, use.name()).ifPresent(variable -> checkPlace(variable, use)));
    }

    private void checkPlace(VariableDefinition variable, VariableUse use) {
        GraphQLType given = types.declared(variable.getType());
        GraphQLType expected = use.expected();
        if (given == null || expected == null || isAllowed(variable, given, expected, use.hasDefault())) {
            return;
        }
        findings.add(
                "Variable \"$" + use.name() + "\" of type \"" + Types.print(given)
                        + "\" used in position expecting type \"" + Types.print(expected) + "\".",
                variable,
                use.node());
    }

    private static boolean isAllowed(
            VariableDefinition variable, GraphQLType given, GraphQLType expected, boolean placeHasDefault) {
        if (GraphQLTypeUtil.isNonNull(expected) && !GraphQLTypeUtil.isNonNull(given)) {
            boolean variableHasDefault =
                    variable.getDefaultValue() != null && !(variable.getDefaultValue() instanceof NullValue);
            return (variableHasDefault || placeHasDefault)
                    && Types.isSubtype(given, GraphQLTypeUtil.unwrapNonNull(expected));
        }
        return Types.isSubtype(given, expected);
    }

    private static Optional<VariableDefinition> definition(OperationDefinition operation, @Nullable String name) {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst();
    }

    // variables of a fragment count for every operation that spreads it, at any depth
    private List<VariableUse> usesIn(String definitionKey) {
        List<VariableUse> uses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of(definitionKey));
        while (!toVisit.isEmpty()) {
            String definition = toVisit.pop();
            if (seen.add(definition)) {
                uses.addAll(findings.variablesIn(definition));
                toVisit.addAll(findings.spreadsIn(definition));
            }
        }
        return uses;
    }
}
