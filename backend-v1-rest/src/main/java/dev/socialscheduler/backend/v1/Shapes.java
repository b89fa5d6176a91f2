package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that v1 writes now in one shape, now in another. Nowhere else is a shape guessed. */
final class Shapes {

    private Shapes() {}

    /** Returns what binds the wire records. */
    static Moshi moshi() {
        Moshi plain = new Moshi.Builder().build();
        return new Moshi.Builder()
                .add(EnvelopeWire.Notice.class, new Notices(plain.adapter(EnvelopeWire.Notice.class)))
                .add(PostWire.MediaList.class, new MediaLists(plain.adapter(PostWire.Media.class)))
                .add(PostWire.Figures.class, new AllFigures())
                .build();
    }

    /** Nothing of this is ever written. */
    abstract static class ReadOnly<T> extends JsonAdapter<T> {

        @Override
        public final void toJson(JsonWriter writer, @Nullable T value) {
            throw new UnsupportedOperationException();
        }
    }

    /** A string, or an object with a text; anything else says nothing. */
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
            this.objects = objects.nullSafe();
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

    /** An object whose values are numbers, some written as strings, or an empty array. Other values are no figures. */
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
