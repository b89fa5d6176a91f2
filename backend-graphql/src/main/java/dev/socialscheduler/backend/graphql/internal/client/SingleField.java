package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The only root field of a document, read into a record with one component of the same name. */
final class SingleField<D> implements RootFields<D> {

    private final String name;
    private final JsonAdapter<?> value;
    private final Constructor<D> constructor;

    private SingleField(String name, JsonAdapter<?> value, Constructor<D> constructor) {
        this.name = name;
        this.value = value;
        this.constructor = constructor;
    }

    static <D> SingleField<D> of(Class<D> data, Moshi moshi) {
        RecordComponent[] components = data.getRecordComponents();
        if (components == null || components.length != 1) {
            throw new IllegalArgumentException("Data must be a record with one component: " + data);
        }
        try {
            return new SingleField<>(
                    components[0].getName(),
                    moshi.adapter(components[0].getGenericType()),
                    data.getConstructor(components[0].getType()));
        } catch (NoSuchMethodException e) {
            throw unbound(e);
        }
    }

    String name() {
        return name;
    }

    @Override
    public D read(JsonReader reader, AnswerKeys keys) throws IOException {
        String key = keys.single();
        boolean isFound = false;
        Object found = null;
        reader.beginObject();
        while (reader.hasNext()) {
            if (reader.nextName().equals(key)) {
                found = value.fromJson(reader);
                isFound = true;
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        if (!isFound) {
            throw RootFields.missing();
        }
        return data(found);
    }

    private D data(@Nullable Object found) {
        try {
            return constructor.newInstance(found);
        } catch (ReflectiveOperationException e) {
            throw unbound(e);
        }
    }

    /** Wire records validate nothing and are public; anything else is a bug. */
    private static AssertionError unbound(ReflectiveOperationException e) {
        return new AssertionError(e);
    }
}
