package dev.socialscheduler.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moshi as the other libraries use it: with an adapter for times, and with adapters that are created once. */
final class PeerMoshi {

    static final Moshi MOSHI =
            new Moshi.Builder().add(Instant.class, new Times().nullSafe()).build();

    static final JsonAdapter<PeerWire.Envelope<PeerWire.CreatePostData>> CREATED =
            envelope(PeerWire.CreatePostData.class);

    static final JsonAdapter<PeerWire.Envelope<PeerWire.PostsData>> PAGE = envelope(PeerWire.PostsData.class);

    static final JsonAdapter<PeerWire.Created> V1_CREATED = MOSHI.adapter(PeerWire.Created.class);

    private PeerMoshi() {}

    private static <D> JsonAdapter<PeerWire.Envelope<D>> envelope(Class<D> data) {
        return MOSHI.adapter(Types.newParameterizedTypeWithOwner(PeerWire.class, PeerWire.Envelope.class, data));
    }

    private static final class Times extends JsonAdapter<Instant> {

        @Override
        public Instant fromJson(JsonReader reader) throws IOException {
            return Instant.parse(reader.nextString());
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
            writer.value(value == null ? null : value.toString());
        }
    }
}
