package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;

/**
 * A GraphQL document with what goes in and what comes out. Values only ever travel as variables.
 *
 * @param name the operation's name, which is also the name of its resource
 * @param text the document with all its fragments
 * @param variables writes the variables
 * @param answer reads the answer
 */
record Document<V, D>(
        String name, String text, JsonAdapter<V> variables, JsonAdapter<EnvelopeWire.Envelope<D>> answer) {

    /** Reads what came for the one field that is asked for, wherever it stood. */
    D data(Object payload) {
        String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        EnvelopeWire.Envelope<D> envelope = answer.fromJsonValue(Map.of("data", Map.of(field, payload)));
        return Wires.required(envelope == null ? null : envelope.data(), "data");
    }

    ByteString request(V values) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter json = JsonWriter.of(buffer);
        json.beginObject().name("query").value(text).name("variables");
        variables.toJson(json, values);
        json.endObject().flush();
        return buffer.readByteString();
    }
}
