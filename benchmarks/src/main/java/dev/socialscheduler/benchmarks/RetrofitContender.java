package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Header;
import retrofit2.http.POST;

/** Retrofit with its converter for Moshi. */
final class RetrofitContender implements Contender {

    private final OkHttpClient http = new OkHttpClient();
    private final Service service;

    RetrofitContender(URI address) {
        this.service = new Retrofit.Builder()
                .baseUrl(address.toString())
                .client(http)
                .addConverterFactory(MoshiConverterFactory.create(PeerMoshi.MOSHI))
                .build()
                .create(Service.class);
    }

    interface Service {

        @POST("./")
        Call<PeerWire.Envelope<PeerWire.CreatePostData>> createPost(
                @Header("Authorization") String credential, @Body PeerWire.Request<PeerWire.CreatePostInput> request);

        @POST("./")
        Call<PeerWire.Envelope<PeerWire.PostsData>> posts(
                @Header("Authorization") String credential, @Body PeerWire.Request<PeerWire.PostsInput> request);

        @FormUrlEncoded
        @POST(Work.V1_CREATE)
        Call<PeerWire.Created> create(
                @Header("Authorization") String credential,
                @Field("profile_ids[]") String profile,
                @Field("text") String text,
                @Field("scheduled_at") long scheduledAt);
    }

    @Override
    public PeerWire.Post createPost() {
        PeerWire.Request<PeerWire.CreatePostInput> request =
                new PeerWire.Request<>(Work.CREATE_POST, Work.createPost());
        return Peers.data(execute(service.createPost(Peers.BEARER, request)))
                .createPost()
                .post();
    }

    @Override
    public List<PeerWire.Post> page() {
        PeerWire.Request<PeerWire.PostsInput> request = new PeerWire.Request<>(Work.POSTS, Work.page());
        return Peers.data(execute(service.posts(Peers.BEARER, request))).posts().nodes();
    }

    @Override
    public PeerWire.Update v1Create() {
        return execute(service.create(Peers.BEARER, Work.CHANNEL, Work.TEXT, Work.DUE_AT.getEpochSecond()))
                .updates()
                .get(0);
    }

    private static <T> T execute(Call<T> call) {
        try {
            Response<T> response = call.execute();
            return Peers.required(response.body());
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
