package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JDK's own HTTP client, and Jackson. */
final class JdkContender implements Contender {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectReader created = PeerJackson.envelope(PeerWire.CreatePostData.class);
    private final ObjectReader page = PeerJackson.envelope(PeerWire.PostsData.class);
    private final ObjectReader v1Created = PeerJackson.MAPPER.readerFor(PeerWire.Created.class);
    private final URI address;

    JdkContender(URI address) {
        this.address = address;
    }

    @Override
    public PeerWire.Post createPost() {
        PeerWire.Envelope<PeerWire.CreatePostData> answer = send(
                address,
                "application/json",
                json(new PeerWire.Request<>(Work.CREATE_POST, Work.createPost())),
                created);
        return Peers.data(answer).createPost().post();
    }

    @Override
    public List<PeerWire.Post> page() {
        PeerWire.Envelope<PeerWire.PostsData> answer =
                send(address, "application/json", json(new PeerWire.Request<>(Work.POSTS, Work.page())), page);
        return Peers.data(answer).posts().nodes();
    }

    @Override
    public PeerWire.Update v1Create() {
        String form = "profile_ids%5B%5D=" + Work.CHANNEL + "&text="
                + URLEncoder.encode(Work.TEXT, StandardCharsets.UTF_8) + "&scheduled_at="
                + Work.DUE_AT.getEpochSecond();
        PeerWire.Created answer = send(
                address.resolve(Work.V1_CREATE),
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8),
                v1Created);
        return answer.updates().get(0);
    }

    private static byte[] json(Object request) {
        try {
            return PeerJackson.MAPPER.writeValueAsBytes(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // like Jackson's readers
    private <T> T send(URI to, String type, byte[] body, ObjectReader reader) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Authorization", Peers.BEARER)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream answer = response.body()) {
                return reader.readValue(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** It cannot be closed before Java 21, and ends with the process. */
    @Override
    public void close() {}
}
