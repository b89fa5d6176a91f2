package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of responses: bare arrays or envelopes, as v1 writes them. */
final class Answers {

    private static final Moshi MOSHI = LenientAdapters.moshi();

    static final JsonAdapter<EnvelopeWire.ErrorBody> REFUSAL = MOSHI.adapter(EnvelopeWire.ErrorBody.class);

    static final JsonAdapter<Answer<AccountWire.User>> USER = of(AccountWire.User.class);
    static final JsonAdapter<Answer<List<ChannelWire.Profile>>> PROFILES = listOf(ChannelWire.Profile.class);
    static final JsonAdapter<Answer<ChannelWire.Profile>> PROFILE = of(ChannelWire.Profile.class);
    static final JsonAdapter<Answer<List<ChannelWire.Schedule>>> SCHEDULES = listOf(ChannelWire.Schedule.class);
    static final JsonAdapter<Answer<EnvelopeWire.Listed>> LISTED = of(EnvelopeWire.Listed.class);
    static final JsonAdapter<Answer<PostWire.Update>> UPDATE = of(PostWire.Update.class);
    static final JsonAdapter<Answer<EnvelopeWire.Changed>> CHANGED = of(EnvelopeWire.Changed.class);
    static final JsonAdapter<Answer<EnvelopeWire.Edited>> EDITED = of(EnvelopeWire.Edited.class);
    static final JsonAdapter<Answer<EnvelopeWire.Edited>> MOVED = new Payload<>(new BareOrWrapped());
    static final JsonAdapter<Answer<EnvelopeWire.Done>> DONE = of(EnvelopeWire.Done.class);
    static final JsonAdapter<Answer<EnvelopeWire.Shares>> SHARES = of(EnvelopeWire.Shares.class);
    static final JsonAdapter<Answer<ConfigurationWire.Configuration>> CONFIGURATION =
            of(ConfigurationWire.Configuration.class);

    private Answers() {}

    private static <W> JsonAdapter<Answer<W>> of(Type type) {
        return new Payload<>(MOSHI.adapter(type));
    }

    private static <W> JsonAdapter<Answer<List<W>>> listOf(Class<W> type) {
        return of(Types.newParameterizedType(List.class, type));
    }

    /** Peeks whether an object is a rejection, and otherwise decodes the payload. */
    private static final class Payload<W> extends LenientAdapters.ReadOnly<Answer<W>> {

        private final JsonAdapter<W> payloads;

        Payload(JsonAdapter<W> payloads) {
            this.payloads = payloads;
        }

        @Override
        public Answer<W> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                EnvelopeWire.ErrorBody refusal = REFUSAL.fromJson(reader.peekJson());
                if (refusal != null && refusal.isOne()) {
                    reader.skipValue();
                    return new Answer<>(null, refusal);
                }
            }
            return new Answer<>(payloads.fromJson(reader), null);
        }
    }

    /** The documentation shows a bare update; a third-party client reads it from the envelope {@code update}. */
    private static final class BareOrWrapped extends LenientAdapters.ReadOnly<EnvelopeWire.Edited> {

        private final JsonAdapter<EnvelopeWire.Edited> wrapped = MOSHI.adapter(EnvelopeWire.Edited.class);
        private final JsonAdapter<PostWire.Update> bare = MOSHI.adapter(PostWire.Update.class);

        @Override
        public EnvelopeWire.@Nullable Edited fromJson(JsonReader reader) throws IOException {
            EnvelopeWire.Edited ahead = wrapped.fromJson(reader.peekJson());
            return ahead != null && ahead.update() != null
                    ? wrapped.fromJson(reader)
                    : new EnvelopeWire.Edited(bare.fromJson(reader));
        }
    }
}
