package dev.socialscheduler.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;

/** OkHttp with hand-written JSON; responses are decoded with Moshi. All other contenders are compared with it. */
final class OkHttpContender implements Contender {

    private static final MediaType JSON = Objects.requireNonNull(MediaType.parse("application/json"));

    private final OkHttpClient http = new OkHttpClient();
    private final HttpUrl graphQl;
    private final HttpUrl v1;

    OkHttpContender(URI address) {
        this.graphQl = HttpUrl.get(address.toString());
        this.v1 = HttpUrl.get(address.resolve(Work.V1_CREATE).toString());
    }

    @Override
    public PeerWire.Post createPost() {
        PeerWire.CreatePostData data = send(HandWritten.createPost(Work.TEXT, Work.DUE_AT), PeerMoshi.CREATED);
        return data.createPost().post();
    }

    @Override
    public List<PeerWire.Post> page() {
        return send(HandWritten.page(Work.PAGE), PeerMoshi.PAGE).posts().nodes();
    }

    private <D> D send(ByteString json, JsonAdapter<PeerWire.Envelope<D>> adapter) {
        return Peers.data(execute(graphQl, RequestBody.create(json, JSON), adapter));
    }

    @Override
    public PeerWire.Update v1Create() {
        FormBody form = new FormBody.Builder()
                .add("profile_ids[]", Work.CHANNEL)
                .add("text", Work.TEXT)
                .add("scheduled_at", Long.toString(Work.DUE_AT.getEpochSecond()))
                .build();
        return execute(v1, form, PeerMoshi.V1_CREATED).updates().get(0);
    }

    private <T> T execute(HttpUrl url, RequestBody body, JsonAdapter<T> adapter) {
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", Peers.BEARER)
                .post(body)
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IllegalStateException("status " + response.code());
            }
            JsonReader json =
                    JsonReader.of(Objects.requireNonNull(response.body()).source());
            T value = Objects.requireNonNull(adapter.fromJson(json));
            // Reads to the end: OkHttp resets a stream that is closed earlier, and servers close connections with many
            // resets.
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalStateException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
