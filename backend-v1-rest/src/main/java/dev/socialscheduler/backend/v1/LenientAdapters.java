package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.socialscheduler.backend.support.internal.json.WireRecords;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adapters for values that v1 writes in different shapes. Nowhere else is a shape guessed. */
final class LenientAdapters {

    private static final JsonAdapter.Factory FACTORY = LenientAdapters::orEmptyText;
    private static final JsonAdapter.Factory RECORDS = new WireRecords();

    private LenientAdapters() {}

    /** Types that are an empty text if absent. Texts themselves are checked by the decoders. */
    private static final Set<Type> OR_EMPTY_TEXT = Set.of(
            Long.class,
            Integer.class,
            Boolean.class,
            PostWire.Media.class,
            PostWire.Retweet.class,
            ConfigurationWire.Media.class);

    /** Returns the Moshi instance for the wire records. */
    static Moshi moshi() {
        Moshi tolerant = new Moshi.Builder().add(FACTORY).add(RECORDS).build();
        return new Moshi.Builder()
                .add(FACTORY)
                .add(EnvelopeWire.Notice.class, new Notices(tolerant.adapter(EnvelopeWire.Notice.class)))
                .add(PostWire.MediaList.class, new MediaLists(tolerant.adapter(PostWire.Media.class)))
                .add(PostWire.Figures.class, new AllFigures())
                .add(RECORDS)
                .build();
    }

    private static @Nullable JsonAdapter<?> orEmptyText(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return OR_EMPTY_TEXT.contains(type) ? new OrEmptyText<>(moshi.nextAdapter(FACTORY, type, annotations)) : null;
    }

    /** These values are never written. */
    abstract static class ReadOnly<T> extends JsonAdapter<T> {

        @Override
        public final void toJson(JsonWriter writer, @Nullable T value) {
            throw new UnsupportedOperationException();
        }
    }

    /** A value, or an empty text for none. */
    private static final class OrEmptyText<T> extends ReadOnly<T> {

        private final JsonAdapter<T> values;

        OrEmptyText(JsonAdapter<T> values) {
            this.values = values.nullSafe();
        }

        @Override
        public @Nullable T fromJson(JsonReader reader) throws IOException {
            boolean isEmpty = reader.peek() == JsonReader.Token.STRING
                    && reader.peekJson().nextString().isEmpty();
            if (isEmpty) {
                reader.skipValue();
                return null;
            }
            return values.fromJson(reader);
        }
    }

    /** A string, or an object with a text; any other shape is ignored. */
    private static final class Notices extends ReadOnly<EnvelopeWire.Notice> {

        private final JsonAdapter<EnvelopeWire.Notice> objects;

        Notices(JsonAdapter<EnvelopeWire.Notice> objects) {
            this.objects = objects;
        }

        @Override
        public EnvelopeWire.@Nullable Notice fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                return objects.fromJson(reader);
            }
            if (reader.peek() != JsonReader.Token.STRING) {
                reader.skipValue();
                return null;
            }
            String text = Wires.text(reader.nextString());
            return text == null ? null : new EnvelopeWire.Notice(text, null);
        }
    }

    /** An object, an array of objects, or an empty array, which is how PHP writes an object without keys. */
    private static final class MediaLists extends ReadOnly<PostWire.MediaList> {

        private final JsonAdapter<PostWire.Media> objects;

        MediaLists(JsonAdapter<PostWire.Media> objects) {
            this.objects = objects;
        }

        @Override
        public PostWire.MediaList fromJson(JsonReader reader) throws IOException {
            List<PostWire.Media> items = new ArrayList<>();
            if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
                reader.beginArray();
                while (reader.hasNext()) {
                    add(objects.fromJson(reader), items);
                }
                reader.endArray();
            } else {
                add(objects.fromJson(reader), items);
            }
            return new PostWire.MediaList(items);
        }

        private static void add(PostWire.@Nullable Media media, List<PostWire.Media> items) {
            if (media != null) {
                items.add(media);
            }
        }
    }

    /** An object whose values are numbers, some written as strings, or an empty array. Other values are ignored. */
    private static final class AllFigures extends ReadOnly<PostWire.Figures> {

        @Override
        public PostWire.Figures fromJson(JsonReader reader) throws IOException {
            Map<String, Double> values = new LinkedHashMap<>();
            if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
                reader.skipValue();
                return new PostWire.Figures(values);
            }
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                Double value = figure(reader);
                if (value != null) {
                    values.put(name, value);
                }
            }
            reader.endObject();
            return new PostWire.Figures(values);
        }

        private static @Nullable Double figure(JsonReader reader) throws IOException {
            try {
                return reader.nextDouble();
            } catch (JsonDataException e) {
                reader.skipValue();
                return null;
            }
        }
    }
}
