package dev.socialscheduler.backend.support;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sets up OkHttp: one client a scheduler, closed with it. */
public final class HttpClients {

    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration MOST = Duration.ofMillis(Integer.MAX_VALUE);

    private static final Set<Protocol> MULTIPLEXED = EnumSet.of(Protocol.HTTP_2, Protocol.H2_PRIOR_KNOWLEDGE);

    private HttpClients() {}

    /**
     * Returns a client that repeats nothing and follows no redirect by itself (one would turn a POST into a GET), sends
     * the credential and the configured User-Agent, and logs without secrets.
     */
    public static OkHttpClient create(BackendContext context, Auth auth) {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(timeout(context, CommonSettings.CONNECT_TIMEOUT))
                .readTimeout(timeout(context, CommonSettings.READ_TIMEOUT))
                .writeTimeout(timeout(context, CommonSettings.READ_TIMEOUT))
                .callTimeout(timeout(context, CommonSettings.CALL_TIMEOUT))
                .proxy(context.find(CommonSettings.PROXY)
                        .map(HttpClients::proxy)
                        .orElse(null))
                .addInterceptor(HttpClients::withStartOfRefusal)
                .addInterceptor(new SendTracking())
                .addInterceptor(auth)
                .addInterceptor(new RedactingLogger())
                .addNetworkInterceptor(HttpClients::withoutInvitation)
                .addNetworkInterceptor(HttpClients::onceOnly)
                .build();
    }

    /** OkHttp repeats a request without a body by itself when the answer is "503, retry after 0 seconds". */
    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String after = response.header("Retry-After", "");
        return response.code() == 503 && after != null && after.matches("0+")
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    /**
     * Over HTTP/1.1 nothing but the order says which answer is whose: an answer that comes twice would be taken for that
     * of the next request on the connection. So there is no next one. HTTP/2, which the providers speak, numbers them.
     */
    private static Response onceOnly(Interceptor.Chain chain) throws IOException {
        Connection connection = chain.connection();
        boolean isNumbered = connection != null && MULTIPLEXED.contains(connection.protocol());
        Request request = chain.request();
        return chain.proceed(
                isNumbered
                        ? request
                        : request.newBuilder().header("Connection", "close").build());
    }

    /** HTTP libraries read the body of a refusal whole, however long it is, so they get the start of it. */
    private static Response withStartOfRefusal(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.isSuccessful()
                ? response
                : response.newBuilder().body(start(response)).build();
    }

    private static ResponseBody start(Response response) {
        try (response) {
            return response.peekBody(HttpAnswer.LONGEST);
        } catch (IOException e) {
            // The status has come whole, and says enough.
            return ResponseBody.create("", null);
        }
    }

    private static Duration timeout(BackendContext context, Setting<Duration> setting) {
        // OkHttp counts whole milliseconds in an int, and takes none as "for ever".
        Duration duration = context.get(setting);
        Duration atLeast = duration.isZero() || duration.compareTo(LEAST) > 0 ? duration : LEAST;
        return atLeast.compareTo(MOST) < 0 ? atLeast : MOST;
    }

    private static Proxy proxy(InetSocketAddress unresolved) {
        // OkHttp resolves the proxy's name itself and wants it resolved here.
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(unresolved.getHostString(), unresolved.getPort()));
    }

    /** Ends all calls under way and releases connections and threads. */
    public static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
