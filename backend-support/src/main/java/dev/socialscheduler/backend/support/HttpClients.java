package dev.socialscheduler.backend.support;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.spi.BackendContext;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.OkHttpClient;

/** Sets up OkHttp: one client a scheduler, closed with it. */
public final class HttpClients {

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
                .connectTimeout(context.get(CommonSettings.CONNECT_TIMEOUT))
                .readTimeout(context.get(CommonSettings.READ_TIMEOUT))
                .writeTimeout(context.get(CommonSettings.READ_TIMEOUT))
                .callTimeout(context.get(CommonSettings.CALL_TIMEOUT))
                .proxy(context.find(CommonSettings.PROXY)
                        .map(HttpClients::proxy)
                        .orElse(null))
                .addInterceptor(new SendTracking())
                .addInterceptor(auth)
                .addInterceptor(new RedactingLogger())
                .build();
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
