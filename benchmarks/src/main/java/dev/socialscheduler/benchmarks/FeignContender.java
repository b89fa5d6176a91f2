package dev.socialscheduler.benchmarks;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import feign.form.FormEncoder;
import feign.moshi.MoshiDecoder;
import feign.moshi.MoshiEncoder;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;

/** Feign on OkHttp, with its encoders for Moshi and for forms. */
final class FeignContender implements Contender {

    private final OkHttpClient http = new OkHttpClient();
    private final Service service;

    FeignContender(URI address) {
        this.service = Feign.builder()
                .client(new feign.okhttp.OkHttpClient(http))
                .encoder(new FormEncoder(new MoshiEncoder(PeerMoshi.MOSHI)))
                .decoder(new MoshiDecoder(PeerMoshi.MOSHI))
                .retryer(Retryer.NEVER_RETRY)
                .requestInterceptor(request -> request.header("Authorization", Peers.BEARER))
                .target(Service.class, address.toString());
    }

    interface Service {

        @RequestLine("POST /")
        @Headers("Content-Type: application/json")
        PeerWire.Envelope<PeerWire.CreatePostData> createPost(PeerWire.Request<PeerWire.CreatePostInput> request);

        @RequestLine("POST /")
        @Headers("Content-Type: application/json")
        PeerWire.Envelope<PeerWire.PostsData> posts(PeerWire.Request<PeerWire.PostsInput> request);

        @RequestLine("POST /" + Work.V1_CREATE)
        @Headers("Content-Type: application/x-www-form-urlencoded; charset=UTF-8")
        PeerWire.Created create(
                @Param("profile_ids[]") String profile,
                @Param("text") String text,
                @Param("scheduled_at") long scheduledAt);
    }

    @Override
    public PeerWire.Post createPost() {
        return Peers.data(service.createPost(new PeerWire.Request<>(Work.CREATE_POST, Work.createPost())))
                .createPost()
                .post();
    }

    @Override
    public List<PeerWire.Post> page() {
        return Peers.data(service.posts(new PeerWire.Request<>(Work.POSTS, Work.page())))
                .posts()
                .nodes();
    }

    @Override
    public PeerWire.Update v1Create() {
        return service.create(Work.CHANNEL, Work.TEXT, Work.DUE_AT.getEpochSecond())
                .updates()
                .get(0);
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
