package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A mistake in a document or its variables, and its position. Immutable. */
public record Mistake(String message, List<SourceLocation> locations) {
    public Mistake {
        locations = List.copyOf(locations);
    }

    static Mistake at(String message, Node<?>... nodes) {
        List<SourceLocation> places = Arrays.stream(nodes)
                .map(node -> node.getSourceLocation())
                .filter(Objects::nonNull)
                .toList();
        return new Mistake(message, places);
    }
}
