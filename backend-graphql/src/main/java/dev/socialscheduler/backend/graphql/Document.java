package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
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

    /** Returns the name of the one field that is asked for. */
    String field() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
