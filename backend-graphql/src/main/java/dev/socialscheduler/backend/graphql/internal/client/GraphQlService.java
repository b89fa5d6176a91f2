package dev.socialscheduler.backend.graphql.internal.client;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Streaming;
import retrofit2.http.Tag;

/** The single request of a GraphQL API. */
public interface GraphQlService {

    /** Sends a document. */
    @POST("/")
    @Streaming
    Call<ResponseBody> execute(@Body RequestBody request, @Tag BatchTime time);

    /**
     * Returns a service for the exact configured URL, because a trailing slash matters to some servers. Retrofit, which
     * would parse it for every request, does not see it.
     */
    static GraphQlService over(OkHttpClient http, URI endpoint) {
        HttpUrl address = HttpUrl.get(endpoint.toString());
        OkHttpClient timed =
                http.newBuilder().addInterceptor(GraphQlService::withTime).build();
        return new Retrofit.Builder()
                .baseUrl("https://endpoint.invalid/")
                .callFactory(request ->
                        timed.newCall(request.newBuilder().url(address).build()))
                .build()
                .create(GraphQlService.class);
    }

    private static Response withTime(Interceptor.Chain chain) throws IOException {
        BatchTime time = chain.request().tag(BatchTime.class);
        return time == null || time.isUsual()
                ? chain.proceed(chain.request())
                : chain.withReadTimeout(time.atLeast(chain.readTimeoutMillis()), TimeUnit.MILLISECONDS)
                        .withWriteTimeout(time.atLeast(chain.writeTimeoutMillis()), TimeUnit.MILLISECONDS)
                        .proceed(chain.request());
    }
}
