package dev.socialscheduler.backend.maton;

import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
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

/** The requests of the gateway's control API. Answers are read, and closed, by the client. */
interface ConnectionService {

    /** In bytes; nobody reads more of what went wrong. */
    long LONGEST_REFUSAL = 256 * 1024L;

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
                .client(http.newBuilder()
                        .addInterceptor(ConnectionService::withoutExcess)
                        .build())
                .build()
                .create(ConnectionService.class);
    }

    /**
     * Retrofit reads the body of a refusal whole, however long it is, so it gets the start of it. Where an answer points
     * to is of no use here and may hold the session token of a connection, so it is gone before anything can log it.
     */
    private static Response withoutExcess(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Response.Builder rest = response.newBuilder().removeHeader("Location");
        return response.isSuccessful()
                ? rest.build()
                : rest.body(start(response)).build();
    }

    private static ResponseBody start(Response response) {
        try (response) {
            return response.peekBody(LONGEST_REFUSAL);
        } catch (IOException e) {
            return ResponseBody.create("", null); // the status has come whole, and says enough
        }
    }
}
