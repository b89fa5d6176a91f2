package dev.socialscheduler.backend.support.internal.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds public wire records whose components are objects for Moshi. They are read and written as with Moshi's own
 * adapter, which creates a new constructor handle for every value: a quarter of the time to read a page. Moshi handles
 * other records.
 */
public final class WireRecords implements JsonAdapter.Factory {

    /** For {@link Moshi.Builder#add(JsonAdapter.Factory)}. */
    public WireRecords() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        RecordComponent[] components = raw.getRecordComponents();
        if (components == null || !annotations.isEmpty() || hasPrimitive(components)) {
            return null;
        }
        Constructor<?>[] constructors = raw.getConstructors();
        return constructors.length == 1
                ? adapter(type, constructors[0], components, moshi).nullSafe()
                : null;
    }

    private static boolean hasPrimitive(RecordComponent[] components) {
        return Arrays.stream(components)
                .anyMatch(component -> component.getType().isPrimitive());
    }

    private static JsonAdapter<Object> adapter(
            Type type, Constructor<?> constructor, RecordComponent[] components, Moshi moshi) {
        String[] names = new String[components.length];
        Method[] getters = new Method[components.length];
        JsonAdapter<?>[] values = new JsonAdapter<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Json renamed = components[i].getAnnotation(Json.class);
            names[i] = renamed == null ? components[i].getName() : renamed.name();
            getters[i] = components[i].getAccessor();
            values[i] = moshi.adapter(resolved(components[i].getGenericType(), type));
        }
        return new RecordAdapter(constructor, names, getters, values);
    }

    /** Replaces the type parameters of a generic record by their arguments. */
    private static Type resolved(Type component, Type type) {
        int parameter = List.of(Types.getRawType(type).getTypeParameters()).indexOf(component);
        return parameter >= 0 && type instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[parameter]
                : component;
    }

    private static final class RecordAdapter extends JsonAdapter<Object> {

        private final Constructor<?> constructor;
        private final String[] names;
        private final JsonReader.Options options;
        private final Method[] getters;
        private final JsonAdapter<Object>[] values;

        @SuppressWarnings("unchecked")
        RecordAdapter(Constructor<?> constructor, String[] names, Method[] getters, JsonAdapter<?>[] values) {
            this.constructor = constructor;
            this.names = names;
            this.options = JsonReader.Options.of(names);
            this.getters = getters;
            this.values = (JsonAdapter<Object>[]) values;
        }

        @Override
        public Object fromJson(JsonReader reader) throws IOException {
            @Nullable Object[] read = new Object[values.length];
            reader.beginObject();
            while (reader.hasNext()) {
                int i = reader.selectName(options);
                if (i >= 0) {
                    read[i] = values[i].fromJson(reader);
                } else {
                    reader.skipName();
                    reader.skipValue();
                }
            }
            reader.endObject();
            try {
                return constructor.newInstance(read);
            } catch (ReflectiveOperationException e) {
                throw unbound(e);
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Object record) throws IOException {
            writer.beginObject();
            for (int i = 0; i < values.length; i++) {
                writer.name(names[i]);
                values[i].toJson(writer, value(i, record));
            }
            writer.endObject();
        }

        private @Nullable Object value(int i, @Nullable Object record) {
            try {
                return getters[i].invoke(record);
            } catch (ReflectiveOperationException e) {
                throw unbound(e);
            }
        }

        /** Wire records validate nothing and are open to this module; anything else is a bug. */
        private static AssertionError unbound(ReflectiveOperationException e) {
            return new AssertionError(e instanceof InvocationTargetException ? e.getCause() : e);
        }
    }
}
