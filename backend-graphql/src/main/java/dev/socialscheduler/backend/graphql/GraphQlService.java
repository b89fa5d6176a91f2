package dev.socialscheduler.backend.graphql;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import retrofit2.http.Url;

/** The one request that a GraphQL API has. */
interface GraphQlService {

    /** Sends a document. The address is taken as it is configured: whether it ends in a slash counts for some servers. */
    @POST
    @Streaming
    Call<ResponseBody> execute(@Url String endpoint, @Body RequestBody request, @Tag BatchTime time);

    static GraphQlService over(OkHttpClient http) {
        return new Retrofit.Builder()
                .baseUrl("https://endpoint.invalid/") // Retrofit wants one; every call brings its own address
                .client(http.newBuilder()
                        .addInterceptor(GraphQlService::withTime)
                        .build())
                .build()
                .create(GraphQlService.class);
    }

    private static Response withTime(Interceptor.Chain chain) throws IOException {
        BatchTime time = chain.request().tag(BatchTime.class);
        return time == null
                ? chain.proceed(chain.request())
                : chain.withReadTimeout(time.atLeast(chain.readTimeoutMillis()), TimeUnit.MILLISECONDS)
                        .withWriteTimeout(time.atLeast(chain.writeTimeoutMillis()), TimeUnit.MILLISECONDS)
                        .proceed(chain.request());
    }
}
