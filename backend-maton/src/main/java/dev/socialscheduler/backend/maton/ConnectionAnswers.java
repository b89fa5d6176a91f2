package dev.socialscheduler.backend.maton;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Binds the requests and responses of the control API. */
final class ConnectionAnswers {

    private static final Moshi MOSHI = new Moshi.Builder().build();

    static final JsonAdapter<ConnectionWire.Wanted> WANTED = MOSHI.adapter(ConnectionWire.Wanted.class);
    static final JsonAdapter<ConnectionWire.Listed> LISTED = MOSHI.adapter(ConnectionWire.Listed.class);
    static final JsonAdapter<ConnectionWire.Connection> ONE = new WrappedOrBare();

    private ConnectionAnswers() {}

    /** The documented envelope of a read; the response to a create is undocumented. */
    private static final class WrappedOrBare extends JsonAdapter<ConnectionWire.Connection> {

        private final JsonAdapter<ConnectionWire.Wrapped> wrapped = MOSHI.adapter(ConnectionWire.Wrapped.class);
        private final JsonAdapter<ConnectionWire.Connection> bare = MOSHI.adapter(ConnectionWire.Connection.class);

        @Override
        public ConnectionWire.@Nullable Connection fromJson(JsonReader reader) throws IOException {
            ConnectionWire.Wrapped ahead = wrapped.fromJson(reader.peekJson());
            if (ahead == null || ahead.connection() == null) {
                return bare.fromJson(reader);
            }
            reader.skipValue();
            return ahead.connection();
        }

        @Override
        public void toJson(JsonWriter writer, ConnectionWire.@Nullable Connection value) {
            throw new UnsupportedOperationException("responses are read-only");
        }
    }
}
