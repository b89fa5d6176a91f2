package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Node;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings of the visit of one document. Not thread-safe; use one for each document. */
final class Findings {
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, List<VariableUse>> variables = new LinkedHashMap<>();
    private final Map<String, List<String>> spreads = new LinkedHashMap<>();
    private String definition = "";

    /**
     * Later findings belong to this definition. Fragments are identified by their name, operations by their position.
     */
    void enter(String newDefinition) {
        definition = newDefinition;
    }

    void add(String message, Node<?>... nodes) {
        mistakes.add(Mistake.at(message, nodes));
    }

    void addVariable(String name, Node<?> node, @Nullable GraphQLType expected, boolean hasDefault) {
        variables
                .computeIfAbsent(definition, d -> new ArrayList<>())
                .add(new VariableUse(name, node, expected, hasDefault));
    }

    void addSpread(String fragment) {
        spreads.computeIfAbsent(definition, d -> new ArrayList<>()).add(fragment);
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    List<VariableUse> variablesIn(String someDefinition) {
        return variables.getOrDefault(someDefinition, List.of());
    }

    List<String> spreadsIn(String someDefinition) {
        return spreads.getOrDefault(someDefinition, List.of());
    }

    /** A use of a variable in a document, and the expected type at that position, as far as it is known. */
    record VariableUse(String name, Node<?> node, @Nullable GraphQLType expected, boolean hasDefault) {}
}
