package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Drops idle connections of HTTP/1.1 before the next request. A server may close such a connection at any moment without
 * saying so, and a write that is sent on it meanwhile ends with an unknown outcome. OkHttp checks a connection only after
 * ten idle seconds, and many servers close one sooner. Over HTTP/2, a server announces the end. Thread-safe.
 */
final class KeptConnections implements Interceptor {

    private static final long MOST_IDLE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final ConnectionPool pool;
    private final LongSupplier nanos;
    private volatile boolean isUnannounced;
    private volatile long usedAt;

    /**
     * Creates one for a pool.
     *
     * @param nanos a steady time in nanoseconds
     */
    KeptConnections(ConnectionPool pool, LongSupplier nanos) {
        this.pool = pool;
        this.nanos = nanos;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (isUnannounced && nanos.getAsLong() - usedAt > MOST_IDLE_NANOS) {
            pool.evictAll(); // leaves those in use alone
        }
        Response response = chain.proceed(chain.request());
        usedAt = nanos.getAsLong();
        isUnannounced = response.protocol() == Protocol.HTTP_1_1 || response.protocol() == Protocol.HTTP_1_0;
        return response;
    }
}
