package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries of the schema for the rules. */
final class Types {
    private final GraphQLSchema schema;

    Types(GraphQLSchema schema) {
        this.schema = schema;
    }

    GraphQLSchema schema() {
        return schema;
    }

    @Nullable
    GraphQLType named(String name) {
        return schema.getType(name);
    }

    List<String> allNames() {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .toList();
    }

    /** Returns the declared type of a variable, or null if it names an unknown type. */
    @Nullable
    GraphQLType declared(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            GraphQLType inner = declared(nonNull.getType());
            return inner == null ? null : GraphQLNonNull.nonNull(inner);
        }
        if (type instanceof ListType list) {
            GraphQLType inner = declared(list.getType());
            return inner == null ? null : GraphQLList.list(inner);
        }
        return named(((TypeName) type).getName());
    }

    @Nullable
    GraphQLFieldDefinition field(@Nullable GraphQLType parent, String name) {
        if (parent instanceof GraphQLCompositeType && name.equals("__typename")) {
            return schema.getIntrospectionTypenameFieldDefinition();
        }
        if (parent == schema.getQueryType() && name.equals("__schema")) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (parent == schema.getQueryType() && name.equals("__type")) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
    }

    /** Returns the possible object types of a value of this type. */
    Set<GraphQLObjectType> possible(GraphQLType type) {
        Set<GraphQLObjectType> types = new HashSet<>();
        if (type instanceof GraphQLObjectType object) {
            types.add(object);
        } else if (type instanceof GraphQLInterfaceType face) {
            types.addAll(schema.getImplementations(face));
        } else if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> types.add((GraphQLObjectType) member));
        }
        return types;
    }

    /** Returns whether a variable of one type may be used where another type is expected. */
    static boolean isSubtype(GraphQLType given, GraphQLType expected) {
        if (GraphQLTypeUtil.isNonNull(expected)) {
            return GraphQLTypeUtil.isNonNull(given)
                    && isSubtype(GraphQLTypeUtil.unwrapNonNull(given), GraphQLTypeUtil.unwrapNonNull(expected));
        }
        if (GraphQLTypeUtil.isNonNull(given)) {
            return isSubtype(GraphQLTypeUtil.unwrapNonNull(given), expected);
        }
        if (GraphQLTypeUtil.isList(expected)) {
            return GraphQLTypeUtil.isList(given)
                    && isSubtype(GraphQLTypeUtil.unwrapOne(given), GraphQLTypeUtil.unwrapOne(expected));
        }
        return GraphQLTypeUtil.simplePrint(given).equals(GraphQLTypeUtil.simplePrint(expected));
    }

    static String print(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    static List<String> interfacesOf(GraphQLObjectType type) {
        return ((GraphQLImplementingType) type)
                .getInterfaces().stream().map(GraphQLNamedType::getName).toList();
    }
}
