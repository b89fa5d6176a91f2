package dev.socialscheduler.emulator.internal.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the root fields that a document requests, including those in fragments. */
final class RootFields {
    private final Document document;
    private final Set<String> spread = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private RootFields(Document document) {
        this.document = document;
    }

    static List<String> of(Document document, OperationDefinition operation) {
        RootFields fields = new RootFields(document);
        fields.collect(operation.getSelectionSet());
        return fields.found;
    }

    private void collect(@Nullable SelectionSet selections) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                found.add(field.getName());
            } else if (selection instanceof InlineFragment fragment) {
                collect(fragment.getSelectionSet());
            } else if (selection instanceof FragmentSpread use && spread.add(use.getName())) {
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(use.getName()))
                        .forEach(fragment -> collect(fragment.getSelectionSet()));
            }
        }
    }
}
