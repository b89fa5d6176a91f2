package dev.socialscheduler.emulator.internal.graphql.current;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object in terms of the schema: the name of its type, and its fields, which may be computed lazily. */
public final class View {
    private final String typeName;
    private final Map<String, @Nullable Object> fields = new HashMap<>();

    private View(String typeName) {
        this.typeName = typeName;
    }

    public static View of(String typeName) {
        return new View(typeName);
    }

    public View with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Adds a field that is computed only on request. */
    public View late(String field, Supplier<? extends @Nullable Object> value) {
        return with(field, value);
    }

    public static @Nullable Object fetch(DataFetchingEnvironment environment) {
        View view = environment.getSource();
        Object value = view == null
                ? null
                : view.fields.get(environment.getFieldDefinition().getName());
        return value instanceof Supplier<?> late ? late.get() : value;
    }

    public static GraphQLObjectType resolveType(TypeResolutionEnvironment environment) {
        View view = Objects.requireNonNull(environment.<View>getObject());
        return Objects.requireNonNull(environment.getSchema().getObjectType(view.typeName));
    }
}
