package dev.socialscheduler.backend.support.internal.http;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sets up OkHttp: one client per scheduler, closed with it. */
public final class HttpClients {

    /** More than any wait, and an {@code int}. */
    private static final String MANY_SECONDS = "999999999";

    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration MOST = Duration.ofMillis(Integer.MAX_VALUE);

    private HttpClients() {}

    /**
     * Returns a client that does not retry or follow redirects (which can turn a POST into a GET), sends the credential
     * and the configured User-Agent, removes the credential from responses that echo it, keeps no cookies, and logs
     * without secrets.
     */
    public static OkHttpClient create(BackendContext context, Auth auth) {
        return create(context, auth, new ConnectionPool());
    }

    /** Returns a client that shares the connections of another one. */
    public static OkHttpClient create(BackendContext context, Auth auth, ConnectionPool connections) {
        SendTracking tracking = new SendTracking();
        Dispatcher dispatcher = new Dispatcher();
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(connections)
                .socketFactory(new NoDelaySocketFactory())
                .retryOnConnectionFailure(false)
                // Racing addresses connects in other threads, where an interrupt of the caller is lost.
                .fastFallback(false)
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
                .eventListener(tracking)
                .addInterceptor(chain -> unlessClosed(chain, dispatcher))
                .addInterceptor(new KeptConnections(connections, System::nanoTime))
                .addInterceptor(tracking)
                .addInterceptor(auth)
                .addInterceptor(new RedactingLogger())
                .addInterceptor(auth.echoFilter())
                .addNetworkInterceptor(HttpClients::withoutInvitation)
                .addNetworkInterceptor(new RejectedConnection())
                .build();
    }

    /**
     * Returns a client that opens a connection for each request, for responses that do not prove whose they are. It is
     * closed with the given one.
     */
    public static OkHttpClient fresh(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .addNetworkInterceptor(new FreshConnection())
                .build();
    }

    /** OkHttp opens new connections even after it is closed; a call that waits for a retry must not. */
    private static Response unlessClosed(Interceptor.Chain chain, Dispatcher dispatcher) throws IOException {
        if (dispatcher.executorService().isShutdown()) {
            throw new TransportFailure(new IOException("closed"), false, true);
        }
        return chain.proceed(chain.request());
    }

    /**
     * OkHttp retries a request without a body itself if the response is "503, retry after 0 seconds", and fails on a
     * number that is no {@code int}.
     */
    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() != 503) {
            return response;
        }
        String after = response.header("Retry-After", "");
        if (after == null || !after.matches("0+|\\d{10,}")) {
            return response;
        }
        Response.Builder changed = response.newBuilder().removeHeader("Retry-After");
        return (after.matches("0+") ? changed : changed.header("Retry-After", MANY_SECONDS)).build();
    }

    /** HTTP libraries read an error body completely, whatever its length, so they get a truncated one. */
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
            // The status has arrived and is sufficient.
            return ResponseBody.create("", null);
        }
    }

    private static Duration timeout(BackendContext context, Setting<Duration> setting) {
        // OkHttp counts whole milliseconds in an int, and 0 means no timeout.
        Duration duration = context.get(setting);
        Duration atLeast = duration.isZero() || duration.compareTo(LEAST) > 0 ? duration : LEAST;
        return atLeast.compareTo(MOST) < 0 ? atLeast : MOST;
    }

    private static Proxy proxy(InetSocketAddress unresolved) {
        // OkHttp expects a resolved proxy address here and resolves the name itself otherwise.
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(unresolved.getHostString(), unresolved.getPort()));
    }

    /** Closes the connections that are kept, but not those in use. */
    public static void distrust(OkHttpClient client) {
        client.connectionPool().evictAll();
    }

    /** Cancels all calls in flight and releases connections and threads. */
    public static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
