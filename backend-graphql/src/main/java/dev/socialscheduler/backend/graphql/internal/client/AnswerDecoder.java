package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Envelope;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.ErrorEntry;
import dev.socialscheduler.backend.support.internal.error.ForeignAnswerException;
import dev.socialscheduler.backend.support.internal.json.WireRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the answer to one request. Whatever lies under keys of another request is rejected, and behind this class
 * nothing knows of nonces: data, paths and messages have the names of the document.
 */
final class AnswerDecoder<D> extends JsonAdapter<Envelope<D>> {

    private static final JsonReader.Options PARTS = JsonReader.Options.of("data", "errors");
    private static final JsonAdapter<List<ErrorEntry>> ERRORS = new Moshi.Builder()
            .add(new WireRecords())
            .build()
            .adapter(Types.newParameterizedType(List.class, ErrorEntry.class));

    private final AnswerKeys keys;
    private final RootFields<D> fields;

    AnswerDecoder(AnswerKeys keys, RootFields<D> fields) {
        this.keys = keys;
        this.fields = fields;
    }

    @Override
    public @Nullable Envelope<D> fromJson(JsonReader reader) throws IOException {
        try {
            return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : envelope(reader);
        } catch (JsonDataException e) {
            String message = String.valueOf(e.getMessage());
            String named = keys.withNames(message);
            throw named.equals(message) ? e : new JsonDataException(named, e);
        }
    }

    private Envelope<D> envelope(JsonReader reader) throws IOException {
        D data = null;
        List<ErrorEntry> errors = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(PARTS)) {
                case 0 -> data = reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : fields.read(reader, keys);
                case 1 -> errors = ERRORS.fromJson(reader);
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new Envelope<>(data, errors == null || !keys.areProof() ? errors : named(errors, data != null));
    }

    /** Without data, only the path of an error shows to which request it belongs; many errors have none. */
    private List<ErrorEntry> named(List<ErrorEntry> errors, boolean isProven) {
        List<ErrorEntry> named = new ArrayList<>(errors.size());
        for (ErrorEntry error : errors) {
            if (error != null) {
                named.add(named(error, isProven));
            }
        }
        return named;
    }

    private ErrorEntry named(ErrorEntry error, boolean isProven) {
        String message = error.message() == null ? null : keys.withNames(error.message());
        List<Object> path = error.path();
        if (path == null || path.isEmpty()) {
            return new ErrorEntry(message, error.extensions(), error.locations(), path);
        }
        String name = keys.name(path.get(0));
        if (name == null) {
            if (isProven) {
                return error;
            }
            throw new ForeignAnswerException("its errors are about fields that were not requested");
        }
        List<Object> namedPath = new ArrayList<>(path);
        namedPath.set(0, name);
        return new ErrorEntry(message, error.extensions(), error.locations(), namedPath);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Envelope<D> value) {
        throw new UnsupportedOperationException("Answers are read-only.");
    }
}
