package dev.socialscheduler.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import dev.socialscheduler.NewPost;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** The body of a createPost as the other libraries create it, without sending it; for the benchmark of encoding. */
public final class Encoding {

    private static final JsonAdapter<PeerWire.Request<PeerWire.CreatePostInput>> MOSHI =
            PeerMoshi.MOSHI.adapter(Types.newParameterizedTypeWithOwner(
                    PeerWire.class, PeerWire.Request.class, PeerWire.CreatePostInput.class));

    private Encoding() {}

    /** Returns the post that every contender encodes. */
    public static NewPost post() {
        return OurContender.post();
    }

    /** Hand-written JSON. */
    public static byte[] handWritten() {
        return HandWritten.createPost(Work.TEXT, Work.DUE_AT).toByteArray();
    }

    /** Moshi's adapters for records. */
    public static byte[] moshi() {
        try {
            Buffer json = new Buffer();
            MOSHI.toJson(json, new PeerWire.Request<>(Work.CREATE_POST, Work.createPost()));
            return json.readByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson. */
    public static byte[] jackson() {
        try {
            return PeerJackson.MAPPER.writeValueAsBytes(new PeerWire.Request<>(Work.CREATE_POST, Work.createPost()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
