package dev.socialscheduler.emulator.internal.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Selection sets that ask for everything of a type. */
final class Selections {
    private final GraphQLSchema schema;

    Selections(GraphQLSchema schema) {
        this.schema = schema;
    }

    String of(String typeName) {
        return everything(Objects.requireNonNull(schema.getObjectType(typeName)));
    }

    // aliases keep fields apart that have one name but different types in different members of a union
    private String everything(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLObjectType object) {
            return "{ " + fields(object, "") + " }";
        }
        String members = possible(type)
                .map(member -> "... on " + member.getName() + " { " + fields(member, member.getName() + "_") + " }")
                .collect(Collectors.joining(" "));
        return members.isEmpty() ? "" : "{ __typename " + members + " }";
    }

    private Stream<GraphQLObjectType> possible(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLInterfaceType face) {
            return Objects.requireNonNull(schema.getImplementations(face)).stream();
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast)
                : Stream.empty();
    }

    private String fields(GraphQLObjectType type, String prefix) {
        Stream<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream();
        return fields.map(field -> prefix + field.getName() + ": " + field.getName() + " "
                        + everything((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())))
                .collect(Collectors.joining(" "));
    }
}
