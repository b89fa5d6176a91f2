package dev.socialscheduler.backend.maton;

import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** The requests of the gateway's control API. The client reads and closes the responses. */
interface ConnectionService {

    @GET("connections")
    @Streaming
    Call<ResponseBody> list(@Query("app") @Nullable String app, @Query("status") @Nullable String status);

    @POST("connections")
    @Streaming
    Call<ResponseBody> create(@Body RequestBody wanted);

    @GET("connections/{id}")
    @Streaming
    Call<ResponseBody> get(@Path("id") String id);

    @DELETE("connections/{id}")
    @Streaming
    Call<ResponseBody> delete(@Path("id") String id);

    static ConnectionService over(OkHttpClient http, URI endpoint) {
        return new Retrofit.Builder()
                .baseUrl(endpoint.toString().replaceFirst("/*$", "/"))
                .client(http)
                .build()
                .create(ConnectionService.class);
    }
}
