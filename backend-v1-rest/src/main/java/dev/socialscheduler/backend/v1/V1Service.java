package dev.socialscheduler.backend.v1;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import feign.form.FormEncoder;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The v1 requests in use. The client reads responses of any status and closes them. */
interface V1Service {

    /** With a charset, since texts may contain any Unicode. */
    String FORM = "Content-Type: application/x-www-form-urlencoded; charset=UTF-8";

    @RequestLine("GET /user.json")
    Response user();

    @RequestLine("GET /profiles.json")
    Response profiles();

    @RequestLine("GET /profiles/{id}.json")
    Response profile(@Param("id") String id);

    @RequestLine("GET /profiles/{id}/schedules.json")
    Response schedules(@Param("id") String id);

    @RequestLine("GET /profiles/{id}/updates/pending.json?page={page}&count={count}&since={since}")
    Response pending(
            @Param("id") String id,
            @Param("page") int page,
            @Param("count") int count,
            @Param("since") @Nullable Long since);

    @RequestLine("GET /profiles/{id}/updates/sent.json?page={page}&count={count}")
    Response sent(@Param("id") String id, @Param("page") int page, @Param("count") int count);

    @RequestLine("POST /profiles/{id}/updates/reorder.json")
    @Headers(FORM)
    Response reorder(@Param("id") String id, Map<String, ?> form);

    @RequestLine("POST /profiles/{id}/updates/shuffle.json")
    @Headers(FORM)
    Response shuffle(@Param("id") String id, Map<String, ?> form);

    @RequestLine("GET /updates/{id}.json")
    Response update(@Param("id") String id);

    @RequestLine("POST /updates/create.json")
    @Headers(FORM)
    Response create(Map<String, ?> form);

    @RequestLine("POST /updates/{id}/update.json")
    @Headers(FORM)
    Response edit(@Param("id") String id, Map<String, ?> form);

    @RequestLine("POST /updates/{id}/share.json")
    @Headers(FORM)
    Response share(@Param("id") String id);

    @RequestLine("POST /updates/{id}/destroy.json")
    @Headers(FORM)
    Response destroy(@Param("id") String id);

    @RequestLine("POST /updates/{id}/move_to_top.json")
    @Headers(FORM)
    Response moveToTop(@Param("id") String id);

    /** The URL is already percent-encoded: Feign would leave apparent escapes alone and keep slashes. */
    @SuppressWarnings("deprecation") // encoded: without it Feign encodes by guessing what already is
    @RequestLine(value = "GET /links/shares.json?url={url}", decodeSlash = false)
    Response shares(@Param(value = "url", encoded = true) String encodedUrl);

    @RequestLine("GET /info/configuration.json")
    Response configuration();

    /**
     * Returns this service, on the same connections, with a time limit for a request that creates several posts: one
     * second more for each post after the first, because v1 examines the media for each channel. No limit remains no
     * limit.
     */
    static OkHttpClient patient(OkHttpClient http, int posts) {
        int more = (int) TimeUnit.SECONDS.toMillis(posts - 1L);
        return http.newBuilder()
                .readTimeout(longer(http.readTimeoutMillis(), more), TimeUnit.MILLISECONDS)
                .callTimeout(longer(http.callTimeoutMillis(), more), TimeUnit.MILLISECONDS)
                .build();
    }

    private static int longer(int millis, int more) {
        return millis == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (long) millis + more);
    }

    static V1Service over(OkHttpClient http, URI endpoint) {
        return Feign.builder()
                .client(new feign.okhttp.OkHttpClient(http))
                .options(new Request.Options(
                        http.connectTimeoutMillis(),
                        TimeUnit.MILLISECONDS,
                        http.readTimeoutMillis(),
                        TimeUnit.MILLISECONDS,
                        http.followRedirects()))
                .encoder(new FormEncoder())
                .retryer(Retryer.NEVER_RETRY)
                .target(V1Service.class, endpoint.toString().replaceFirst("/+$", ""));
    }
}
