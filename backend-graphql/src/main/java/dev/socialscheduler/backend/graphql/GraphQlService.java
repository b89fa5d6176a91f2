package dev.socialscheduler.backend.graphql;

import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The one request that a GraphQL API has. */
interface GraphQlService {

    /** Sends a document. The address is taken as it is configured: whether it ends in a slash counts for some servers. */
    @POST
    @Streaming
    Call<ResponseBody> execute(@Url String endpoint, @Body RequestBody request);

    static GraphQlService over(OkHttpClient http) {
        return new Retrofit.Builder()
                .baseUrl("https://endpoint.invalid/") // Retrofit wants one; every call brings its own address
                .client(http)
                .build()
                .create(GraphQlService.class);
    }
}
