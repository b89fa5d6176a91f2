package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The root fields of a document with any number of them, by the names in the document; values stay plain JSON. */
final class SeveralFields implements RootFields<Payloads> {

    @Override
    public Payloads read(JsonReader reader, AnswerKeys keys) throws IOException {
        Map<String, Object> found = new HashMap<>();
        boolean isFound = false;
        reader.beginObject();
        while (reader.hasNext()) {
            String name = keys.name(reader.nextName());
            if (name == null) {
                reader.skipValue();
                continue;
            }
            isFound = true;
            Object value = reader.readJsonValue();
            if (value != null && found.put(name, value) != null) {
                throw new JsonDataException("the data contains the field " + name + " twice");
            }
        }
        reader.endObject();
        if (!isFound) {
            throw RootFields.missing();
        }
        return new Payloads(found);
    }
}
