package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL document with the types of its variables and its response. Values are only sent as variables. It is read
 * and bound on first use, so a program that only creates posts does not load the others. Thread-safe.
 */
public final class Document<V, D> {

    private final String name;
    private final Supplier<Bound<V, D>> bind;
    private volatile @Nullable Bound<V, D> bound;

    /**
     * Creates a document.
     *
     * @param name the name of the operation and of its resource
     * @param bind reads and binds it; may run more than once
     */
    public Document(String name, Supplier<Bound<V, D>> bind) {
        this.name = name;
        this.bind = bind;
    }

    /**
     * A bound document.
     *
     * @param text the document with all its fragments
     * @param start the encoded start of every request
     * @param variables encodes the variables
     * @param answer decodes the response
     */
    public record Bound<V, D>(
            String text, ByteString start, JsonAdapter<V> variables, JsonAdapter<EnvelopeWire.Envelope<D>> answer) {

        public Bound(String text, JsonAdapter<V> variables, JsonAdapter<EnvelopeWire.Envelope<D>> answer) {
            this(text, start(text), variables, answer);
        }

        private static ByteString start(String text) {
            Buffer json = new Buffer().writeUtf8("{\"query\":");
            try {
                JsonWriter.of(json).value(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return json.writeUtf8(",\"variables\":").readByteString();
        }
    }

    private Bound<V, D> bound() {
        Bound<V, D> known = bound;
        if (known == null) {
            known = bind.get();
            bound = known;
        }
        return known;
    }

    public String name() {
        return name;
    }

    public String text() {
        return bound().text();
    }

    public JsonAdapter<V> variables() {
        return bound().variables();
    }

    public JsonAdapter<EnvelopeWire.Envelope<D>> answer() {
        return bound().answer();
    }

    /** Decodes the one requested field, at whatever alias it is. */
    D data(Object payload) {
        String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        EnvelopeWire.Envelope<D> envelope = answer().fromJsonValue(Map.of("data", Map.of(field, payload)));
        return Wires.required(envelope == null ? null : envelope.data(), "data");
    }

    /** Returns the start of a request, which does not depend on its values. */
    public ByteString start() {
        return bound().start();
    }

    /** Returns the rest of a request with these values. */
    public ByteString end(V values) throws IOException {
        Buffer json = new Buffer();
        variables().toJson(json, values);
        return json.writeByte('}').readByteString();
    }
}
