package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Suggestions for an unknown field: a fragment on a type that has it, or a field with a similar name. */
final class FieldSuggestions {
    private final Types types;

    FieldSuggestions(Types types) {
        this.types = types;
    }

    String of(String field, GraphQLNamedType parent) {
        boolean isAbstract = parent instanceof GraphQLInterfaceType || parent instanceof GraphQLUnionType;
        List<String> owners = isAbstract ? owners(field, parent) : List.of();
        if (!owners.isEmpty()) {
            return Suggestions.sentence("to use an inline fragment on ", owners);
        }
        if (parent instanceof GraphQLFieldsContainer container) {
            List<String> names = container.getFieldDefinitions().stream()
                    .map(GraphQLFieldDefinition::getName)
                    .toList();
            return Suggestions.of(field, names);
        }
        return "";
    }

    // the type shared by most of the possible types comes first
    private List<String> owners(String field, GraphQLNamedType parent) {
        Map<String, Integer> uses = new HashMap<>();
        for (GraphQLObjectType type : types.possible(parent)) {
            if (types.field(type, field) != null) {
                uses.put(type.getName(), 1);
                Types.interfacesOf(type).stream()
                        .filter(name -> types.field(types.named(name), field) != null)
                        .forEach(name -> uses.merge(name, 1, Integer::sum));
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
