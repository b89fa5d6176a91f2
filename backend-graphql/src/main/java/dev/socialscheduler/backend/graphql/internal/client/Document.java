package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.util.List;
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
    Document(String name, Supplier<Bound<V, D>> bind) {
        this.name = name;
        this.bind = bind;
    }

    /**
     * A bound document.
     *
     * @param text the document with all its fragments
     * @param field the name of its only root field, or an empty text if it has several
     * @param variables encodes the variables
     * @param fields reads the data of an answer
     */
    record Bound<V, D>(DocumentText text, String field, JsonAdapter<V> variables, RootFields<D> fields) {}

    /** Creates a document with several root fields, whose names in the document begin the keys of its answer. */
    public static <V> Document<V, Payloads> several(
            String name, Supplier<DocumentText> text, JsonAdapter<V> variables) {
        return new Document<>(name, () -> new Bound<>(text.get(), "", variables, new SeveralFields()));
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

    /** Returns the text without a nonce, which is the same for every request. */
    public String text() {
        return bound().text().plain();
    }

    /** Returns the text as a request with a nonce sends it. */
    public String text(String nonce) {
        return bound().text().with(nonce);
    }

    public JsonAdapter<V> variables() {
        return bound().variables();
    }

    /** Returns what decodes the answer to a request with a nonce. */
    public JsonAdapter<EnvelopeWire.Envelope<D>> answer(String nonce) {
        return new AnswerDecoder<>(new AnswerKeys(bound().field(), nonce), bound().fields());
    }

    /** Decodes the one requested field, at whatever alias it is. */
    D data(Object payload) {
        EnvelopeWire.Envelope<D> envelope = answer("").fromJsonValue(Map.of("data", Map.of(bound().field(), payload)));
        return Wires.required(envelope == null ? null : envelope.data(), "data");
    }

    /** Returns the start of a request, which does not depend on its values, in pieces that its nonce separates. */
    public List<ByteString> start(String nonce) {
        return bound().text().pieces(nonce);
    }

    /** Returns the rest of a request with these values. */
    public ByteString end(V values) throws IOException {
        Buffer json = new Buffer();
        variables().toJson(json, values);
        return json.writeByte('}').readByteString();
    }
}
