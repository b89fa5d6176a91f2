package dev.socialscheduler.backend.graphql.internal.client;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is by the provider's formula: a field without a selection costs 1, one with a selection 2 and one
 * and a half times what is inside; a fragment is a level of its own.
 */
public final class DocumentMeasure {

    private final graphql.language.Document document;
    private final Map<String, FragmentDefinition> fragments;

    public DocumentMeasure(graphql.language.Document document) {
        this.document = document;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    public double cost() {
        return selections(operation().getSelectionSet()).stream()
                .mapToDouble(this::cost)
                .sum();
    }

    public int depth() {
        return depth(operation().getSelectionSet());
    }

    public OperationDefinition operation() {
        return document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
    }

    public double cost(Selection<?> selection) {
        List<? extends Selection<?>> inside = inside(selection);
        return inside.isEmpty()
                ? 1
                : 2 + 1.5 * inside.stream().mapToDouble(this::cost).sum();
    }

    public int depth(SelectionSet selections) {
        return selections(selections).stream()
                .mapToInt(selection -> 1
                        + inside(selection).stream()
                                .mapToInt(inner -> 1 + depthBelow(inner))
                                .max()
                                .orElse(0))
                .max()
                .orElse(0);
    }

    private int depthBelow(Selection<?> selection) {
        return inside(selection).stream()
                .mapToInt(inner -> 1 + depthBelow(inner))
                .max()
                .orElse(0);
    }

    /** What a selection holds, wherever it is written. */
    public List<? extends Selection<?>> inside(Selection<?> selection) {
        if (selection instanceof Field field) {
            return selections(field.getSelectionSet());
        }
        if (selection instanceof InlineFragment fragment) {
            return selections(fragment.getSelectionSet());
        }
        if (selection instanceof FragmentSpread spread) {
            FragmentDefinition definition = fragments.get(spread.getName());
            return definition == null ? List.of() : selections(definition.getSelectionSet());
        }
        throw new IllegalArgumentException("an unknown kind of selection: " + selection);
    }

    /** The type that a fragment is written for. */
    public @Nullable String conditionOf(FragmentSpread spread) {
        FragmentDefinition definition = fragments.get(spread.getName());
        return definition == null ? null : definition.getTypeCondition().getName();
    }

    public List<? extends Selection<?>> inside(SelectionSet set) {
        return selections(set);
    }

    @SuppressWarnings("unchecked") // graphql-java gives raw selections
    private static List<? extends Selection<?>> selections(@Nullable SelectionSet set) {
        return set == null ? List.of() : (List<? extends Selection<?>>) (List<?>) set.getSelections();
    }
}
